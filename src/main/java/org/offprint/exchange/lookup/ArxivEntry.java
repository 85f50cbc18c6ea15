package org.offprint.exchange.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.record.RecordNames;
import org.offprint.exchange.record.WorkDate;
import org.offprint.papers.ArxivId;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;

/** An entry of arXiv's feed as a paper. */
final class ArxivEntry {

    private static final Pattern APPEARED =
            Pattern.compile(
                    "(?i).*\\b(accepted|to appear|published|presented|appear(s|ed)? in|camera[- ]ready|in proceedings|forthcoming)\\b.*");
    private static final Pattern ON_BEHALF =
            Pattern.compile("(?i)^\\s*(for|on behalf of)\\s+(the\\s+)?");
    private static final Pattern CODE =
            Pattern.compile(
                    "https?://(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org)/[\\w.\\-/]*[\\w\\-/]");
    private static final int LONGEST_COMMENT = 300;

    private final Map<String, List<String>> texts;

    private ArxivEntry(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    /** The paper; empty where the entry says that there is none. */
    static Optional<FoundPaper> read(Map<String, List<String>> texts) {
        ArxivEntry entry = new ArxivEntry(texts);
        String id = entry.text("id");
        String title = entry.text("title");
        if (id == null || title == null) {
            return Optional.empty();
        }
        return ArxivId.parse(id.replace("/abs//", "/abs/")).map(arxiv -> entry.paper(arxiv, title));
    }

    private FoundPaper paper(ArxivId arxiv, String title) {
        PaperDraft draft =
                PaperDraft.titled(title)
                        .type(PaperType.PREPRINT)
                        .arxiv(arxiv.value())
                        .abstractText(paragraphs(text("summary")));
        for (String name : texts.getOrDefault("author/name", List.of())) {
            RecordNames.ofLine(ON_BEHALF.matcher(name).replaceFirst("")).ifPresent(draft::author);
        }
        WorkDate submitted = WorkDate.find(text("published"));
        if (submitted != null) {
            draft.date(submitted.year(), submitted.month(), submitted.day());
        }
        published(draft, submitted);
        return draft.found(source(), 1, 1, List.of());
    }

    /**
     * What the authors say of the work's way; where it appeared is theirs to confirm, if unsure.
     */
    private void published(PaperDraft draft, @Nullable WorkDate submitted) {
        draft.doi(text("doi"));
        String journal = text("journal_ref");
        if (journal != null) {
            JournalReference.read(journal)
                    .ifPresentOrElse(
                            reference -> reference.fill(draft, submitted),
                            () ->
                                    draft.doubt(
                                            "arXiv says that it appeared: “%s”."
                                                    .formatted(shown(journal))));
        }
        String comment = text("comment");
        if (comment == null) {
            return;
        }
        if (comment.matches("(?is).*\\b(withdrawn|retracted)\\b.*")) {
            draft.status(PaperStatus.WITHDRAWN)
                    .doubt("arXiv says that it was withdrawn: “%s”.".formatted(shown(comment)));
        } else if (journal == null && APPEARED.matcher(Text.oneLine(comment)).matches()) {
            draft.doubt("Its authors say on arXiv: “%s”.".formatted(shown(comment)));
        }
        Matcher code = CODE.matcher(comment);
        if (code.find()) {
            draft.link(LinkKind.CODE, code.group());
        }
    }

    /** The entry as people read it, a line for each part. */
    private String source() {
        return texts.entrySet().stream()
                .flatMap(part ->
                        part.getValue().stream()
                                .map(text -> part.getKey() + ": " + Text.oneLine(text)))
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String text(String name) {
        List<String> all = texts.get(name);
        return all == null ? null : all.getFirst();
    }

    /** Lines are wrapped; an indented one begins a paragraph. */
    private static @Nullable String paragraphs(@Nullable String summary) {
        return summary == null
                ? null
                : summary.strip()
                        .replaceAll("\\n[ \\t]*\\n|\\n {2,}", "\n\n")
                        .replaceAll("(?<!\\n)\\n(?!\\n)", " ");
    }

    private static String shown(String text) {
        return Text.shortened(text, LONGEST_COMMENT);
    }
}
