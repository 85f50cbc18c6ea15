package org.offprint.exchange.bibtex;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/**
 * What kind of work an entry is.
 *
 * @param report whether its publisher is an institution
 * @param genre what it is in words, where the type says less
 */
record EntryKind(PaperType type, boolean report, @Nullable String genre) {

    static EntryKind of(String type, EntryFields fields) {
        return switch (type) {
            case "article", "periodical", "suppperiodical", "review", "review-article" ->
                    fields.has("booktitle") && !fields.has("journal") && !fields.has("journaltitle")
                            ? kind(PaperType.CONFERENCE)
                            : article(fields);
            case "inproceedings", "conference", "inproceeding", "proceeding" ->
                    kind(PaperType.CONFERENCE);
            case "proceedings",
                    "mvproceedings",
                    "book",
                    "mvbook",
                    "booklet",
                    "collection",
                    "mvcollection" ->
                    kind(PaperType.BOOK);
            case "inbook",
                    "incollection",
                    "suppbook",
                    "bookinbook",
                    "inreference",
                    "suppcollection",
                    "chapter" ->
                    kind(PaperType.CHAPTER);
            case "phdthesis", "thesis", "dissertation" -> thesis(fields, null);
            case "mastersthesis", "masterthesis", "mathesis" -> thesis(fields, "Master’s thesis");
            case "bachelorsthesis", "bachelorthesis" -> thesis(fields, "Bachelor’s thesis");
            case "techreport", "report" -> new EntryKind(PaperType.OTHER, true, genre(fields));
            case "unpublished" ->
                    ArxivMention.isPreprint(fields) ? kind(PaperType.PREPRINT) : article(fields);
            case "software", "softwareversion", "code" -> kind(PaperType.SOFTWARE);
            case "dataset", "data" -> kind(PaperType.DATASET);
            case "preprint", "workingpaper" -> kind(PaperType.PREPRINT);
            case "patent" -> new EntryKind(PaperType.OTHER, false, "Patent");
            case "misc" ->
                    ArxivMention.isPreprint(fields)
                            ? kind(PaperType.PREPRINT)
                            : new EntryKind(PaperType.OTHER, false, genre(fields));
            case "manual",
                    "online",
                    "electronic",
                    "www",
                    "webpage",
                    "presentation",
                    "talk",
                    "video",
                    "poster" ->
                    new EntryKind(PaperType.OTHER, false, genre(fields));
            default -> byFields(fields);
        };
    }

    private static EntryKind byFields(EntryFields fields) {
        if (ArxivMention.isPreprint(fields)) {
            return kind(PaperType.PREPRINT);
        }
        if (fields.has("booktitle")) {
            return kind(PaperType.CONFERENCE);
        }
        return fields.has("journal") || fields.has("journaltitle")
                ? kind(PaperType.ARTICLE)
                : new EntryKind(PaperType.OTHER, false, genre(fields));
    }

    private static EntryKind article(EntryFields fields) {
        return kind(
                ArxivMention.isPreprint(fields)
                                && (ArxivMention.isServer(fields.look("journal"))
                                        || ArxivMention.isServer(fields.look("journaltitle")))
                        ? PaperType.PREPRINT
                        : PaperType.ARTICLE);
    }

    private static EntryKind thesis(EntryFields fields, @Nullable String degree) {
        String genre = genre(fields);
        return new EntryKind(PaperType.THESIS, false, genre == null ? degree : genre);
    }

    private static @Nullable String genre(EntryFields fields) {
        String type = fields.look("type");
        if (type == null) {
            return null;
        }
        fields.drop("type");
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "phdthesis" -> null;
            case "mathesis", "mastersthesis" -> "Master’s thesis";
            case "bathesis" -> "Bachelor’s thesis";
            case "techreport" -> "Technical report";
            default -> type;
        };
    }

    private static EntryKind kind(PaperType type) {
        return new EntryKind(type, false, null);
    }
}
