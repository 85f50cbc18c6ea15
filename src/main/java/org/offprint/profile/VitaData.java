package org.offprint.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All entries of a vita: kind by kind, within a kind in the owner's order.
 *
 * @param entries at most {@value #MAX_ENTRIES}
 */
public record VitaData(List<VitaEntry> entries) {

    /** The most entries. */
    public static final int MAX_ENTRIES = 500;

    /** A vita without an entry. */
    public static final VitaData EMPTY = new VitaData(List.of());

    public VitaData {
        if (entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException(
                    "The vita has %d entries; %d is the most."
                            .formatted(entries.size(), MAX_ENTRIES));
        }
        entries = entries.stream().sorted(Comparator.comparing(VitaEntry::kind)).toList();
    }

    /** The entries of a kind, those that the public does not see too. */
    public List<VitaEntry> ofKind(VitaKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The entries of a kind that the public sees. */
    public List<VitaEntry> visible(VitaKind kind) {
        return ofKind(kind).stream().filter(VitaEntry::visible).toList();
    }

    /** Whether the public sees no entry of any kind. */
    public boolean hasNothingVisible() {
        return Arrays.stream(VitaKind.values()).allMatch(kind -> visible(kind).isEmpty());
    }
}
