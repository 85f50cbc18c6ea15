package org.offprint.exchange.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tags of PubMed's own format in the words of RIS. */
final class PubMedTags {

    private static final Map<String, String> TAGS =
            Map.ofEntries(
                    Map.entry("TI", "TI"),
                    Map.entry("BTI", "TI"),
                    Map.entry("FAU", "AU"),
                    Map.entry("CN", "AU"),
                    Map.entry("FED", "ED"),
                    Map.entry("JT", "T2"),
                    Map.entry("TA", "J2"),
                    Map.entry("CTI", "T3"),
                    Map.entry("DP", "DA"),
                    Map.entry("VI", "VL"),
                    Map.entry("IP", "IS"),
                    Map.entry("PG", "SP"),
                    Map.entry("PB", "PB"),
                    Map.entry("IS", "SN"),
                    Map.entry("ISBN", "SN"),
                    Map.entry("AB", "AB"),
                    Map.entry("OT", "KW"),
                    Map.entry("LA", "LA"));

    private PubMedTags() {}

    static List<RisField> translated(List<RisField> fields) {
        boolean inFull = fields.stream().anyMatch(field -> field.tag().equals("FAU"));
        List<RisField> translated = new ArrayList<>();
        for (RisField field : fields) {
            String tag = tag(field, inFull);
            if (tag != null) {
                translated.add(new RisField(tag, value(field), field.start(), field.end()));
            }
        }
        return translated;
    }

    private static @Nullable String tag(RisField field, boolean authorsInFull) {
        return switch (field.tag()) {
            case "LID", "AID" ->
                    field.value().endsWith("[doi]")
                            ? "DO"
                            : field.tag().equals("LID") && field.value().endsWith("[pii]")
                                    ? "C7"
                                    : null;
            case "AU" -> authorsInFull ? null : "AU";
            case "PT" -> type(field.value()) == null ? null : "TY";
            default -> TAGS.get(field.tag());
        };
    }

    private static String value(RisField field) {
        String value = field.value();
        return switch (field.tag()) {
            case "LID", "AID" -> value.replaceFirst("\\s*\\[\\w+]$", "");
            case "PT" -> String.valueOf(type(value));
            case "TI", "BTI" -> value.replaceFirst("\\.$", "");
            case "AU" -> value.replaceFirst("^(.*) (\\p{Lu}{1,3})$", "$1, $2");
            default -> value;
        };
    }

    private static @Nullable String type(String publicationType) {
        return switch (publicationType) {
            case "Journal Article", "Review", "Letter", "Case Reports", "Clinical Trial" -> "JOUR";
            case "Preprint" -> "UNPB";
            case "Book" -> "BOOK";
            case "Book Chapter" -> "CHAP";
            case "Dataset" -> "DATA";
            default -> null;
        };
    }
}
