package org.offprint.exchange.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.record.RecordNames;
import org.offprint.exchange.record.WorkDate;
import org.offprint.exchange.record.WorkDraft;
import org.offprint.papers.PaperType;
import org.offprint.profile.Orcid;
import tools.jackson.databind.JsonNode;

/**
 * A work of ORCID's list.
 *
 * @param summary what the person prefers of what several sources say
 * @param identifiers of all of them
 */
record OrcidWork(JsonNode summary, JsonNode identifiers) {

    private static final Map<String, PaperType> TYPES =
            Map.ofEntries(
                    Map.entry("journal-article", PaperType.ARTICLE),
                    Map.entry("magazine-article", PaperType.ARTICLE),
                    Map.entry("newspaper-article", PaperType.ARTICLE),
                    Map.entry("book-review", PaperType.ARTICLE),
                    Map.entry("review", PaperType.ARTICLE),
                    Map.entry("conference-paper", PaperType.CONFERENCE),
                    Map.entry("conference-abstract", PaperType.CONFERENCE),
                    Map.entry("conference-poster", PaperType.CONFERENCE),
                    Map.entry("conference-proceedings", PaperType.CONFERENCE),
                    Map.entry("preprint", PaperType.PREPRINT),
                    Map.entry("working-paper", PaperType.PREPRINT),
                    Map.entry("dissertation", PaperType.THESIS),
                    Map.entry("dissertation-thesis", PaperType.THESIS),
                    Map.entry("book", PaperType.BOOK),
                    Map.entry("edited-book", PaperType.BOOK),
                    Map.entry("book-chapter", PaperType.CHAPTER),
                    Map.entry("encyclopedia-entry", PaperType.CHAPTER),
                    Map.entry("dictionary-entry", PaperType.CHAPTER),
                    Map.entry("software", PaperType.SOFTWARE),
                    Map.entry("data-set", PaperType.DATASET));

    /** The work of a group of sources that mean the same one. */
    static OrcidWork of(JsonNode group) {
        JsonNode best = group.path("work-summary").path(0);
        for (JsonNode summary : group.path("work-summary")) {
            if (index(summary) > index(best)) {
                best = summary;
            }
        }
        return new OrcidWork(best, group.path("external-ids").path("external-id"));
    }

    /** By which number the work itself is fetched; empty where there is none. */
    String putCode() {
        return putCode(summary);
    }

    static String putCode(JsonNode work) {
        JsonNode code = work.path("put-code");
        return code.isNumber() || code.isString() ? code.asString() : "";
    }

    /**
     * The work as a paper.
     *
     * @param whole the work itself, or null where it was not fetched
     */
    FoundPaper paper(@Nullable JsonNode whole) {
        JsonNode work = whole == null ? summary : whole;
        String type =
                String.valueOf(text(work.path("type"))).toLowerCase(Locale.ROOT).replace('_', '-');
        PaperType kind = TYPES.getOrDefault(type, PaperType.OTHER);
        WorkDraft draft = new WorkDraft(title(work), kind, type.equals("report"));
        String venue = value(work.path("journal-title"));
        if (kind == PaperType.THESIS || draft.isReport()) {
            draft.publisher(venue);
        } else {
            draft.venue(venue, null);
        }
        draft.date(date(work.path("publication-date")))
                .abstractText(text(work.path("short-description")))
                .language(text(work.path("language-code")));
        identify(draft, work);
        authors(draft, work);
        return draft.found(OrcidRegister.MAPPER.writeValueAsString(work), 1, 1, List.of());
    }

    private void identify(WorkDraft draft, JsonNode work) {
        List<String> numbers = new ArrayList<>();
        List<JsonNode> all = new ArrayList<>();
        identifiers.forEach(all::add);
        work.path("external-ids").path("external-id").forEach(all::add);
        for (JsonNode identifier : all) {
            String type = text(identifier.path("external-id-type"));
            String value = value(identifier.path("external-id-normalized"));
            value = value == null ? text(identifier.path("external-id-value")) : value;
            String relation = String.valueOf(text(identifier.path("external-id-relationship")));
            if (type == null || value == null) {
                continue;
            }
            boolean own = !relation.replace('_', '-').equalsIgnoreCase("part-of");
            switch (type) {
                case "doi" -> {
                    if (own) {
                        draft.doi(value);
                    }
                }
                case "arxiv" -> draft.arxiv(value);
                case "isbn", "issn" -> numbers.add(value);
                default -> {
                    // Numbers of other databases have no place in a paper.
                }
            }
        }
        if (!numbers.isEmpty()) {
            draft.serialNumbers(numbers);
        }
        draft.address(value(work.path("url")));
    }

    private static void authors(WorkDraft draft, JsonNode work) {
        boolean named = false;
        for (JsonNode contributor : work.path("contributors").path("contributor")) {
            String role = text(contributor.path("contributor-attributes").path("contributor-role"));
            String orcid = text(contributor.path("contributor-orcid").path("path"));
            var author = RecordNames.ofLine(value(contributor.path("credit-name")));
            if (author.isPresent()) {
                var known =
                        orcid == null
                                ? author.get()
                                : author.get().at(Orcid.parse(orcid).orElse(null), null);
                if (role != null && role.equalsIgnoreCase("editor")) {
                    draft.draft().editor(known);
                } else {
                    draft.author(known);
                    named = true;
                }
            }
        }
        if (!named) {
            draft.draft().doubt("ORCID names no authors of it.");
        }
    }

    private static @Nullable String title(JsonNode work) {
        String title = value(work.path("title").path("title"));
        String subtitle = value(work.path("title").path("subtitle"));
        return title == null || subtitle == null || title.contains(subtitle)
                ? title
                : title + ": " + subtitle;
    }

    private static @Nullable WorkDate date(JsonNode date) {
        String year = value(date.path("year"));
        if (year == null) {
            return null;
        }
        String month = value(date.path("month"));
        String day = value(date.path("day"));
        return WorkDate.find(
                year + (month == null ? "" : "-" + month + (day == null ? "" : "-" + day)));
    }

    private static int index(JsonNode summary) {
        JsonNode index = summary.path("display-index");
        String text = index.isString() || index.isNumber() ? index.asString() : "";
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static @Nullable String value(JsonNode node) {
        return text(node.path("value"));
    }

    private static @Nullable String text(JsonNode node) {
        return (node.isString() || node.isNumber()) && !node.asString().isBlank()
                ? node.asString()
                : null;
    }
}
