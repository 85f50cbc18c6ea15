package org.offprint.exchange.line;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.offprint.papers.PaperData;

/** Counts how much of a test set is taken apart rightly, by kind and by field. */
final class Shares {

    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final StringBuilder wrong = new StringBuilder();

    /** Compares; a field that is found and should not be is wrong, too. */
    void add(ReferenceCase expected, PaperData paper) {
        Map<String, String> said = ReferenceCase.describe(paper);
        TreeSet<String> names = new TreeSet<>(said.keySet());
        names.addAll(expected.truth().keySet());
        add(expected, said, names);
    }

    /** Compares these fields only. */
    void add(ReferenceCase expected, Map<String, String> said, Set<String> names) {
        int[] kind = kinds.computeIfAbsent(expected.kind(), none -> new int[4]);
        boolean all = true;
        for (String name : names) {
            boolean right = same(expected.truth().get(name), said.get(name));
            int[] field = fields.computeIfAbsent(name, none -> new int[2]);
            field[0] += right ? 1 : 0;
            field[1]++;
            kind[0] += right ? 1 : 0;
            kind[1]++;
            if (!right) {
                wrong.append(all ? "\n" + expected.kind() + " " + expected.line() + "\n" : "")
                        .append(
                                "  %s: %s | %s\n"
                                        .formatted(
                                                name, said.get(name), expected.truth().get(name)));
                all = false;
            }
        }
        kind[2] += all ? 1 : 0;
        kind[3]++;
    }

    private static boolean same(String expected, String said) {
        return expected != null && said != null && plain(expected).equals(plain(said));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[’‘]", "'")
                .replaceAll("[–—−]", "-")
                .replaceAll("(?<=\\p{Lu}|\\b\\p{L})\\.\\s?(?=\\p{L}\\.)", ". ")
                .replaceAll("[\\s.]+$", "");
    }

    double ofKind(String kind) {
        int[] share = kinds.get(kind);
        return share == null ? 0 : (double) share[0] / share[1];
    }

    double ofFields() {
        int right = fields.values().stream().mapToInt(field -> field[0]).sum();
        return (double) right / fields.values().stream().mapToInt(field -> field[1]).sum();
    }

    double ofField(String name) {
        int[] share = fields.get(name);
        return share == null ? 0 : (double) share[0] / share[1];
    }

    double ofWholes() {
        int right = kinds.values().stream().mapToInt(kind -> kind[2]).sum();
        return (double) right / kinds.values().stream().mapToInt(kind -> kind[3]).sum();
    }

    Map<String, int[]> kinds() {
        return kinds;
    }

    String wrong() {
        return wrong.toString();
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(
                        "fields %.1f %%, whole references %.1f %%%n"
                                .formatted(100 * ofFields(), 100 * ofWholes()));
        kinds.forEach((name, kind) ->
                text.append(
                        "  %s %d/%d fields, %d/%d whole%n"
                                .formatted(name, kind[0], kind[1], kind[2], kind[3])));
        fields.forEach(
                (name, field) -> text.append("  %s %d/%d%n".formatted(name, field[0], field[1])));
        return text.toString();
    }
}
