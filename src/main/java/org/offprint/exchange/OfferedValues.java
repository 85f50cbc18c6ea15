package org.offprint.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.papers.PaperData;

/**
 * What imports have offered for the parts of one paper so far, as short hashes. A value that the
 * owner has once seen and decided on is not offered again: that is how <em>keep mine</em> is
 * remembered, and why a second import of a file changes nothing.
 *
 * @param hashes the last values offered for each part, the newest last
 */
record OfferedValues(Map<PaperField, List<String>> hashes) {

    static final OfferedValues NONE = new OfferedValues(Map.of());

    private static final Map<String, PaperField> BY_NAME =
            Stream.of(PaperField.values())
                    .collect(Collectors.toMap(PaperField::name, Function.identity()));

    private static final int MOST_A_FIELD = 12;
    private static final int HASH_BYTES = 6;

    OfferedValues {
        hashes = Collections.unmodifiableMap(withKeys(hashes));
    }

    /** Reads what {@link #text} writes; a part that this version does not know is left out. */
    static OfferedValues parse(String text) {
        Map<PaperField, List<String>> hashes = new EnumMap<>(PaperField.class);
        for (String line : text.split("\n")) {
            String[] words = line.split(" ");
            PaperField field = BY_NAME.get(words[0]);
            if (field != null) {
                hashes.put(field, List.of(words).subList(1, words.length));
            }
        }
        return new OfferedValues(hashes);
    }

    /** A line for each part: its name and the hashes. */
    String text() {
        return hashes.entrySet().stream()
                .map(entry -> entry.getKey().name() + " " + String.join(" ", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Whether any import has said anything of this part. */
    boolean hasAny(PaperField field) {
        return hashes.containsKey(field);
    }

    /** Whether an import has offered what the paper says here. */
    boolean has(PaperField field, PaperData paper) {
        List<String> known = hashes.get(field);
        return known != null && known.contains(hash(field, paper));
    }

    /** With all that the paper says. */
    OfferedValues with(PaperData paper) {
        return with(List.of(PaperField.values()), paper);
    }

    /** With what the paper says in these parts. */
    OfferedValues with(Iterable<PaperField> fields, PaperData paper) {
        Map<PaperField, List<String>> all = withKeys(hashes);
        for (PaperField field : fields) {
            if (!field.isEmpty(paper)) {
                all.merge(field, List.of(hash(field, paper)), OfferedValues::joined);
            }
        }
        return new OfferedValues(all);
    }

    /** With all that was offered there. */
    OfferedValues with(OfferedValues others) {
        Map<PaperField, List<String>> all = withKeys(hashes);
        others.hashes.forEach((field, more) -> all.merge(field, more, OfferedValues::joined));
        return new OfferedValues(all);
    }

    private static List<String> joined(List<String> known, List<String> added) {
        List<String> all = new ArrayList<>(known);
        added.stream().filter(hash -> !known.contains(hash)).forEach(all::add);
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST_A_FIELD), all.size()));
    }

    private static EnumMap<PaperField, List<String>> withKeys(
            Map<PaperField, List<String>> hashes) {
        EnumMap<PaperField, List<String>> copy = new EnumMap<>(PaperField.class);
        copy.putAll(hashes);
        return copy;
    }

    private static String hash(PaperField field, PaperData paper) {
        byte[] text = field.shown(paper).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
