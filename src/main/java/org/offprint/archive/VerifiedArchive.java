package org.offprint.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;

/**
 * An archive of which everything was read and found whole: checksums, records, and that what
 * belongs together is there. It holds the file open until it is closed.
 */
public final class VerifiedArchive implements AutoCloseable {

    private final OpenedZip zip;
    private final StagedSite staged;
    private final List<StoredKind> kinds;

    VerifiedArchive(OpenedZip zip, StagedSite staged, List<StoredKind> kinds) {
        this.zip = zip;
        this.staged = staged;
        this.kinds = List.copyOf(kinds);
    }

    /** When it was made, as it says. */
    public String made() {
        return zip.manifest().made();
    }

    /** Which Offprint made it, as it says. */
    public String madeBy() {
        return zip.manifest().offprint();
    }

    /** Files that were missing when it was made. */
    public List<String> missing() {
        return zip.manifest().missing();
    }

    /** How many there are of each kind of which there are several, such as papers. */
    public SequencedMap<String, Integer> counts() {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        for (StoredKind kind : kinds) {
            StoredTable first = kind.tables().getFirst();
            if (first.label().equals(kind.name()) && !first.order().equals(List.of("id"))) {
                counts.put(
                        kind.name(),
                        staged.jdbc
                                .sql("select count(*) from " + first.name())
                                .query(Integer.class)
                                .single());
            }
        }
        return counts;
    }

    /** What it holds, in one line. */
    public String summary() {
        return "%s; made %s by Offprint %s%s"
                .formatted(
                        counts().entrySet().stream()
                                .map(kind -> kind.getKey() + ": " + kind.getValue())
                                .collect(Collectors.joining(", ")),
                        made(),
                        madeBy(),
                        missing().isEmpty()
                                ? ""
                                : "; %d files were missing when it was made"
                                        .formatted(missing().size()));
    }

    OpenedZip zip() {
        return zip;
    }

    StagedSite staged() {
        return staged;
    }

    @Override
    public void close() {
        staged.close();
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
