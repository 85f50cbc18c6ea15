package org.offprint.exchange.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.words.Identifiers;
import org.offprint.exchange.words.VenueTag;
import org.offprint.papers.Author;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;

/** Takes one reference apart, from its number to what is left at its end. */
final class Reference {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*(?:[-•▪◦●■►▶‣·+–—*]\\s+)?(?:\\[[\\p{L}]{0,12}[+.\\-]?\\d{0,4}[a-z]?]\\s*|(?:\\(\\d{1,3}\\)|\\d{1,3}[.)]|[A-Z]{1,2}\\d{1,3}[.:)])\\s+|\\d{1,3}\\s+(?=\\p{Lu}))?");
    private static final Pattern TAG =
            Pattern.compile("\\s*\\[([^\\[\\]]{2,40})]\\s*[:.]?\\s*|([^\\[\\]:.,\"“]{2,30}):\\s+");

    private final String source;
    private final LineText line;
    private final LeftText text;
    private final FoundParts parts = new FoundParts();
    private final LineStatus status = new LineStatus(parts);
    private final List<String> doubts = new ArrayList<>();
    private List<Author> authors = List.of();
    private List<Author> editors = List.of();
    private List<String> links = List.of();
    private @Nullable WorkKind marked;
    private @Nullable PaperType type;
    private boolean quoted;

    private Reference(String source) {
        this.source = source;
        this.line = LineText.of(source);
        this.text = new LeftText(line.text());
    }

    static Reference of(String source) {
        Reference reference = new Reference(source);
        reference.takeApart();
        return reference;
    }

    private void takeApart() {
        int from = tag(number());
        LineIdentifiers.Found identifiers = LineIdentifiers.take(text, parts);
        links = identifiers.links();
        marked = WorkKind.marked(text, from);
        int edition = status.takeEdition(text, from);
        if (marked != null && marked.hasVersions()) {
            status.takeVersion(text, from);
        }
        from = Dates.atStart(text, parts, from);
        int next = title(from, Math.min(edition, identifiers.first()));
        if (marked != null) {
            marked.takeMarks(text, next, status);
        }
        status.take(text, next);
        boolean thesis =
                Thesis.take(text, parts, status, next, marked != null && marked.isThesis());
        if (authors.isEmpty()) {
            next = authorsBehind(next);
        }
        rest(next, thesis);
        doubts();
    }

    private int number() {
        Matcher number = text.matcher(NUMBER, 0, text.length());
        if (!number.lookingAt()) {
            return 0;
        }
        Matcher tag = text.matcher(TAG, 0, text.length());
        boolean venue =
                tag.lookingAt()
                        && tag.group(1) != null
                        && VenueTag.of(tag.group(1))
                                .filter(found -> found.rest().isEmpty())
                                .isPresent();
        int end = venue ? 0 : number.end();
        text.use(0, end);
        return end;
    }

    /** "[ICML 2024] Title" and "ICML 2024: Title". */
    private int tag(int from) {
        Matcher tag = text.matcher(TAG, from, text.length());
        if (!tag.lookingAt()) {
            return from;
        }
        int group = tag.group(1) == null ? 2 : 1;
        VenueTag venue =
                VenueTag.of(tag.group(group)).filter(found -> found.rest().isEmpty()).orElse(null);
        if (venue == null || group == 2 && venue.year() == null) {
            return from;
        }
        parts.put(PaperField.VENUE, venue.name(), tag.start(group), tag.end(group), true);
        Integer year = venue.year();
        if (year != null) {
            parts.date(year, null, null, tag.start(group), tag.end(group));
        }
        text.use(from, tag.end());
        return tag.end();
    }

    /** Finds authors and title; gives where the text goes on behind both. */
    private int title(int from, int identifier) {
        int quote = TitlePlace.firstQuote(text, from);
        String before = text.left();
        int start = text.skip(from, ".,:;–—-|*");
        AuthorList names = AuthorList.at(before, start);
        if (names.isEmpty() || isTitle(names, quote)) {
            AuthorList group = AuthorList.groupAt(before, start);
            names = group.isEmpty() ? AuthorList.groupAt(before, text.length()) : group;
        }
        int behind = from;
        boolean comma = false;
        if (!names.isEmpty()) {
            behind = names.end();
            int edited = Editors.behindNames(text, behind);
            parts.mark(
                    edited < 0 ? PaperField.AUTHORS : PaperField.EDITORS,
                    names.start(),
                    names.end(),
                    true);
            if (edited < 0) {
                authors = names.names();
            } else {
                editors = names.names();
                behind = edited;
            }
            if (names.othersLeftOut()) {
                doubts.add("The list of authors is not complete.");
            }
            text.use(from, behind);
            int dated = Dates.behindNames(text, parts, status, behind);
            comma = dated == behind && text.at(text.skip(behind, "")) == ',';
            behind = dated;
        }
        TitlePlace title = TitlePlace.quoted(text, behind);
        quoted = title != null;
        if (title == null) {
            title =
                    names.isEmpty()
                            ? titleFirst(behind, identifier)
                            : TitlePlace.plain(text, line, behind, comma, identifier);
        }
        String words = TitleWords.of(text.left(title.start(), title.end()));
        if (words.isEmpty()) {
            return behind;
        }
        parts.put(PaperField.TITLE, words, title.start(), title.end(), title.sure());
        text.use(behind, title.next());
        return title.next();
    }

    /** A title of capital words before the authors has the looks of a name. */
    private boolean isTitle(AuthorList names, int quote) {
        if (names.names().size() > 1 || quote >= 0 && quote < names.end() + 20) {
            return false;
        }
        int next = text.skip(names.end(), ".,:");
        AuthorList behind = AuthorList.at(text.left(), next);
        return behind.names().size() > 1 && names.order() == AuthorList.Order.GIVEN_FAMILY;
    }

    /** A title at the start: it ends before the first names. */
    private TitlePlace titleFirst(int from, int identifier) {
        TitlePlace whole = TitlePlace.plain(text, line, from, false, identifier);
        String left = text.left();
        int count = 0;
        for (int comma = left.indexOf(", ", whole.start());
                comma > 0 && comma < whole.end() && count < 40;
                comma = left.indexOf(", ", comma + 1)) {
            count++;
            AuthorList names = AuthorList.at(left, comma + 2);
            boolean several =
                    names.names().size() > 1
                            || names.end() >= whole.end() - 1
                            || names.order() == AuthorList.Order.INITIALS_FAMILY;
            if (!names.isEmpty() && several && comma - whole.start() > 8) {
                return new TitlePlace(whole.start(), comma, comma, true, false);
            }
        }
        return whole;
    }

    private int authorsBehind(int from) {
        CoAuthors with = CoAuthors.find(text, from);
        if (with != null) {
            authors = with.names().names();
            parts.mark(PaperField.AUTHORS, with.names().start(), with.names().end(), false);
            doubts.add("Only the co-authors are named: please add your own name.");
            text.use(with.start(), with.end());
            return with.start();
        }
        int start = text.skip(from, ".,:;–—-|*()\"”");
        AuthorList names = AuthorList.at(text.left(), start);
        boolean venue = VenueTag.of(text.left(start, names.end())).isPresent();
        if (!names.isEmpty() && !venue && !parts.has(PaperField.EDITORS)) {
            authors = names.names();
            parts.mark(PaperField.AUTHORS, names.start(), names.end(), true);
            if (names.othersLeftOut()) {
                doubts.add("The list of authors is not complete.");
            }
            text.use(start, names.end());
            return names.end();
        }
        return from;
    }

    private void rest(int from, boolean thesis) {
        int details = new Details(text, parts, from).take();
        Dates.anywhere(text, parts, from);
        String arxiv = parts.get(PaperField.ARXIV);
        if (parts.date() == null && arxiv != null) {
            parts.date(Identifiers.yearOfArxiv(arxiv), null, null, 0, 0);
        }
        if (editors.isEmpty()) {
            editors = Editors.take(text, parts, from);
        }
        Container container =
                new Container(
                        text, parts, from, !editors.isEmpty() && !parts.has(PaperField.EDITORS));
        type = container.take(marked, thesis, quoted, status, details);
    }

    private void doubts() {
        if (!parts.has(PaperField.TITLE)) {
            String all = TitleWords.of(line.text());
            parts.put(PaperField.TITLE, all, 0, line.text().length(), false);
            doubts.add("It could not be taken apart: please check everything.");
            return;
        }
        if (authors.isEmpty() && editors.isEmpty()) {
            doubts.add("No authors were found.");
        }
        if (parts.date() == null && status.status() == null) {
            doubts.add("No year was found.");
        }
        if (source.length() > LineText.LONGEST) {
            doubts.add("Only the first %,d characters were looked at.".formatted(LineText.LONGEST));
        }
    }

    /** Whether enough was found for it to be a reference. */
    boolean isLikely() {
        String title = parts.get(PaperField.TITLE);
        if (title == null || title.length() < 4) {
            return false;
        }
        int score = authors.isEmpty() && editors.isEmpty() ? 0 : 2;
        score += quoted ? 1 : 0;
        score += parts.date() == null ? 0 : 1;
        score +=
                parts.has(PaperField.VENUE)
                                || parts.has(PaperField.PUBLISHER)
                                || parts.has(PaperField.INSTITUTION)
                        ? 1
                        : 0;
        score += parts.has(PaperField.PAGES) || parts.has(PaperField.VOLUME) ? 1 : 0;
        score += parts.has(PaperField.DOI) || parts.has(PaperField.ARXIV) ? 2 : 0;
        score += status.status() == null ? 0 : 1;
        return score >= 3;
    }

    FoundPaper found(String source) {
        PaperDraft draft = PaperDraft.titled(parts.get(PaperField.TITLE));
        authors.forEach(draft::author);
        editors.forEach(draft::editor);
        draft.type(type == null ? PaperType.OTHER : type)
                .venue(parts.get(PaperField.VENUE))
                .venueShort(parts.get(PaperField.VENUE_SHORT))
                .volume(parts.get(PaperField.VOLUME))
                .issue(parts.get(PaperField.ISSUE))
                .pages(parts.get(PaperField.PAGES))
                .articleNumber(parts.get(PaperField.ARTICLE_NUMBER))
                .publisher(parts.get(PaperField.PUBLISHER))
                .series(parts.get(PaperField.SERIES))
                .institution(parts.get(PaperField.INSTITUTION))
                .isbn(parts.get(PaperField.ISBN))
                .issn(parts.get(PaperField.ISSN))
                .note(status.note())
                .award(parts.get(PaperField.AWARD))
                .doi(parts.get(PaperField.DOI))
                .arxiv(parts.get(PaperField.ARXIV))
                .url(parts.get(PaperField.URL));
        links.forEach(link -> draft.link(LinkKind.OTHER, link));
        FoundParts.FoundDate date = parts.date();
        if (date != null) {
            draft.date(date.year(), date.month(), date.day());
        }
        PaperStatus said = status.status();
        if (said != null) {
            draft.status(said);
        }
        doubts.forEach(draft::doubt);
        int lines = (int) source.strip().lines().count();
        return draft.found(source, 1, Math.max(1, lines), parts.evidence(line));
    }
}
