package org.offprint.exchange.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.ArxivId;

/** Where entries hide the id of a preprint, and whether they are of one. */
final class ArxivMention {

    private static final String ID =
            "(\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?";
    private static final Pattern MENTION =
            Pattern.compile(
                    "(?i:arxiv(?:\\.org)?|ar5iv|\\bcorr\\b|\\babs|10\\.48550)[^\\d]{0,30}?(?:(?i:arxiv)[:."
                            + " ]?)?(?:abs/|pdf/)?(?<![\\d.])"
                            + ID
                            + "(?!\\d)");
    private static final Pattern SERVER =
            Pattern.compile(
                    "(?i)\\s*(?:the )?(?:arxiv\\b.*|corr(?:,.*)?|computing research"
                            + " repository.*|(?:bio|med|chem|psy|engr|eart?h|soc|law|edu)\\p{Z}?[ra]?rxiv\\b.*|biorxiv.*|medrxiv.*|chemrxiv.*|psyarxiv.*|socarxiv.*|eartharxiv.*|techrxiv.*|ssrn\\b.*|research"
                            + " square.*|preprints(?:\\.org)?|openreview.*|hal\\b.*|cryptology eprint"
                            + " archive.*|iacr cryptol(?:\\.|ogy) eprint"
                            + " arch(?:\\.|ive).*|authorea.*|osf preprints|zenodo preprint)\\s*");
    private static final Pattern ARXIV =
            Pattern.compile("(?i)\\s*(?:arxiv\\b.*|corr(?:,.*)?|computing research repository.*)");
    private static final List<String> PLACES =
            List.of(
                    "journal",
                    "journaltitle",
                    "howpublished",
                    "note",
                    "volume",
                    "pages",
                    "eid",
                    "number",
                    "publisher",
                    "url",
                    "pdf",
                    "doi",
                    "booktitle");

    private ArxivMention() {}

    /** Whether the name is that of a server of preprints. */
    static boolean isServer(@Nullable String name) {
        return name != null && name.length() < 200 && SERVER.matcher(name).matches();
    }

    /** Whether the name is that of arXiv, with or without an id. */
    static boolean isArxiv(@Nullable String name) {
        return name != null && name.length() < 200 && ARXIV.matcher(name).matches();
    }

    /** Whether the entry names a server of preprints as the place where it appeared. */
    static boolean isPreprint(EntryFields fields) {
        for (String name :
                List.of(
                        "journal",
                        "journaltitle",
                        "howpublished",
                        "publisher",
                        "eprinttype",
                        "archiveprefix")) {
            if (isServer(fields.look(name))) {
                return true;
            }
        }
        String doi = fields.look("doi");
        return doi != null && doi.toLowerCase(Locale.ROOT).contains("10.48550/arxiv")
                || fields.has("arxiv")
                || fields.has("arxivid");
    }

    /** The id, wherever the entry has it. */
    static Optional<String> find(EntryFields fields) {
        for (String name : List.of("eprint", "arxiv", "arxivid")) {
            String text = fields.look(name);
            if (text != null && isOfArxiv(name, fields)) {
                Optional<ArxivId> id = ArxivId.parse(text);
                if (id.isPresent()) {
                    return id.map(ArxivId::value);
                }
                Optional<String> mention = in("arXiv:" + text);
                if (mention.isPresent()) {
                    return mention;
                }
            }
        }
        for (String name : PLACES) {
            String text = fields.look(name);
            Optional<String> mention = text == null ? Optional.empty() : in(text);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /** The id that a text mentions. */
    static Optional<String> in(String text) {
        if (text.length() > 500) {
            return Optional.empty();
        }
        Matcher mention = MENTION.matcher(text);
        return mention.find() ? Optional.of(mention.group(1)) : Optional.empty();
    }

    /** Whether an {@code eprint} is not one of another archive. */
    private static boolean isOfArxiv(String name, EntryFields fields) {
        String archive = fields.look("archiveprefix");
        archive = archive == null ? fields.look("eprinttype") : archive;
        return !name.equals("eprint") || archive == null || isArxiv(archive);
    }
}
