package org.offprint.exchange.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;
import org.offprint.papers.KnownVenues;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;

/** Finds what holds the work: a journal, a conference, a book, a publisher alone; and its type. */
final class Container {

    private static final Pattern IN =
            Pattern.compile("[\\s.,;:?!)”\"’'»\\]]*(?:[Ii]n:?\\s|//|[Dd]ans\\s)");
    private static final Pattern SERVER =
            Pattern.compile(
                    "(?<x>arXiv|bioRxiv|medRxiv|ChemRxiv|SSRN(?: Electronic Journal)?|PsyArXiv|SocArXiv|EarthArXiv|TechRxiv|Research Square|CoRR|HAL|OSF Preprints|Preprints\\.org|Authorea)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FIRST_WORDS =
            Pattern.compile(
                    "[\\s.,;:()\\[\\]?!]*(?<x>(?:\\p{Lu}|\\p{IsHan})(?:[^.,;:()\\[\\]\\s]|\\s(?!\\s)|\\.(?=\\S)|(?<=\\b(?:\\p{Lu}|Co|Inc))\\.){1,100}?)(?=\\s*[.,;:()\\[\\]]|\\s{2}|\\s*$)");

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "[\\s.]*(?<x>\\p{Lu}[\\p{L}&’'-]*, (?:\\p{Lu}[\\p{L}’'-]*(?:,| and| &)? ){1,4}\\p{Lu}[\\p{L}’'-]*)\\s*\\.?\\s*$");

    private final LeftText text;
    private final FoundParts parts;
    private final int from;
    private final boolean editedBook;

    Container(LeftText text, FoundParts parts, int from, boolean editedBook) {
        this.text = text;
        this.parts = parts;
        this.from = from;
        this.editedBook = editedBook;
    }

    PaperType take(
            @Nullable WorkKind marked,
            boolean thesis,
            boolean quoted,
            LineStatus status,
            int details) {
        boolean in = text.matcher(IN, from, text.length()).lookingAt();
        boolean edited = parts.has(PaperField.EDITORS) && parts.has(PaperField.AUTHORS);
        PaperType known = marked == null ? null : marked.type();
        if (thesis || known == PaperType.THESIS) {
            return PaperType.THESIS;
        }
        if (known == PaperType.SOFTWARE || known == PaperType.DATASET || known == PaperType.BOOK) {
            publisher();
            return known;
        }
        if (isArchive()) {
            publisher();
            return PaperType.DATASET;
        }
        Publishers.takeSeries(text, parts, from);
        if (known == null
                && !in
                && !edited
                && !quoted
                && !parts.has(PaperField.VENUE)
                && isBook(status)) {
            publisher();
            return PaperType.BOOK;
        }
        int next = from;
        if (in || edited || quoted) {
            Publishers.take(text, parts, Math.min(text.length(), from + 12));
        }
        if (!parts.has(PaperField.VENUE)) {
            next = VenueName.take(text, parts, from);
        } else {
            laterVenue();
        }
        server();
        series();
        if (!Publishers.take(text, parts, next)
                && !Publishers.takeWithPlace(text, parts, next)
                && edited) {
            firstWords(next);
        }
        return type(known, in, edited, quoted, status);
    }

    private void laterVenue() {
        FoundParts found = new FoundParts();
        VenueName.take(text, found, from);
        String venue = found.get(PaperField.VENUE);
        if (venue != null && VenueWords.hasVenueWord(venue)) {
            parts.move(PaperField.VENUE, PaperField.VENUE_SHORT);
            parts.put(PaperField.VENUE, venue, from, text.length(), true);
        }
    }

    /** A publisher, with its place or without, and no venue: a book by itself. */
    private boolean isBook(LineStatus status) {
        if (editedBook) {
            return true;
        }
        String rest = text.left(from, text.length()).strip();
        if (parts.has(PaperField.ISSUE) || parts.has(PaperField.ARTICLE_NUMBER)) {
            return false;
        }
        boolean series = parts.has(PaperField.SERIES);
        if (parts.has(PaperField.VOLUME) && !series && !parts.has(PaperField.NOTE)) {
            return false;
        }
        String bare = rest.replaceFirst("^[\\s.,;:()]+", "");
        boolean journal =
                VenueTag.of(bare.split("\\s{2,}|[.,;(]")[0]).isPresent()
                        || VenueWords.startsLikeVenue(bare);
        FoundParts trial = new FoundParts();
        LeftText copy = new LeftText(text.left());
        boolean publisher =
                Publishers.take(copy, trial, from) || Publishers.takeWithPlace(copy, trial, from);
        if (publisher) {
            String before = text.left(from, start(trial)).replaceAll("[\\s.,;:()\\[\\]]", "");
            return before.isEmpty()
                    || series
                    || isPlace(before)
                    || parts.has(PaperField.NOTE) && !journal;
        }
        boolean plain = !parts.has(PaperField.PAGES) && !parts.has(PaperField.VOLUME);
        boolean anything = bare.codePoints().filter(Character::isLetter).count() > 2;
        boolean unpublished =
                status.status() != null || parts.has(PaperField.ARXIV) || parts.has(PaperField.URL);
        return parts.has(PaperField.NOTE)
                        && status.note() != null
                        && status.note().matches(".*\\b(edn?|edition|Aufl)\\b.*")
                || plain
                        && anything
                        && !journal
                        && !unpublished
                        && !VenueWords.hasVenueWord(bare)
                        && !VenueWords.isPreprint(bare)
                        && hasFamilyFirst();
    }

    private boolean hasFamilyFirst() {
        String whole = text.whole();
        return whole.matches(
                        "(?s)\\s*(?:\\[[^\\]]*]\\s*|\\d{1,3}[.)]\\s+)?(?:\\p{Lu}[\\p{L}'’-]+\\s?){1,3},\\s\\p{Lu}.*")
                || parts.date() != null && whole.matches("(?s)\\p{Lu}+\\s\\p{Lu}+,.*");
    }

    private int start(FoundParts trial) {
        return trial.start(PaperField.PUBLISHER);
    }

    private static boolean isPlace(String before) {
        return before.length() < 40 && before.matches("[\\p{Lu}\\p{L}.’'/–-]+");
    }

    private void publisher() {
        if (Publishers.takeWithPlace(text, parts, from) || Publishers.take(text, parts, from)) {
            return;
        }
        firstWords(from);
    }

    /** What stands first, or second behind a place, is taken for the publisher. */
    private void firstWords(int start) {
        Matcher words = text.matcher(FIRST_WORDS, start, text.length());
        if (!words.lookingAt()) {
            return;
        }
        Matcher several = text.matcher(SEVERAL, start, text.length());
        if (several.lookingAt()) {
            parts.put(
                    PaperField.PUBLISHER,
                    several.group("x"),
                    several.start("x"),
                    several.end("x"),
                    false);
            return;
        }
        String name = words.group("x").strip();
        Matcher next = text.matcher(FIRST_WORDS, words.end(), text.length());
        if (Places.isCity(name) && next.lookingAt()) {
            words = next;
            name = words.group("x").strip();
        }
        if (!Places.isCity(name) && !name.matches("(?i)in|and|with|url|doi")) {
            parts.put(PaperField.PUBLISHER, name, words.start("x"), words.end("x"), false);
        }
    }

    private boolean isArchive() {
        Matcher archive =
                text.matcher(
                        Pattern.compile(
                                "[\\s.,;:]*(?:Zenodo|figshare|Figshare|PANGAEA|Dryad|Harvard Dataverse|Mendeley Data)\\b"),
                        from,
                        text.length());
        return archive.lookingAt();
    }

    private void server() {
        String venue = parts.get(PaperField.VENUE);
        Matcher server = SERVER.matcher(venue == null ? "" : venue);
        if (server.matches()) {
            String name = server.group("x");
            boolean arxiv = name.matches("(?i)arxiv|corr");
            parts.replace(PaperField.VENUE, arxiv ? null : name);
            if (!arxiv) {
                for (PaperField field : new PaperField[] {PaperField.VOLUME, PaperField.PAGES}) {
                    parts.replace(field, null);
                }
            }
        }
    }

    /** "MICCAI 2015. LNCS" has its volume from the series. */
    private void series() {
        String venue = parts.get(PaperField.VENUE);
        if (venue != null
                && venue.matches("(?:LN(?:CS|AI|BI)|Lecture Notes in .*)")
                && !parts.has(PaperField.SERIES)) {
            parts.move(PaperField.VENUE, PaperField.SERIES);
        }
    }

    private PaperType type(
            @Nullable PaperType known,
            boolean in,
            boolean edited,
            boolean quoted,
            LineStatus status) {
        String venue = parts.get(PaperField.VENUE);
        PaperType byName = venue == null ? null : kind(venue);
        if (byName == PaperType.PREPRINT || known == PaperType.PREPRINT) {
            return PaperType.PREPRINT;
        }
        if (known != null && known != PaperType.OTHER) {
            return known;
        }
        String venueShort = parts.get(PaperField.VENUE_SHORT);
        PaperType byShort =
                venueShort == null ? null : KnownVenues.findKind(venueShort).orElse(null);
        if (byName == null || byName == PaperType.CHAPTER) {
            byName = byShort == null ? byName : byShort;
        }
        if (edited && byName != PaperType.CONFERENCE && byName != PaperType.ARTICLE
                || byName == PaperType.CHAPTER) {
            return PaperType.CHAPTER;
        }
        if (byName != null) {
            return byName;
        }
        if (venue == null) {
            boolean preprint =
                    parts.has(PaperField.ARXIV)
                            || status.status() != null && status.status() != PaperStatus.ACCEPTED;
            if (preprint) {
                return PaperType.PREPRINT;
            }
            return parts.has(PaperField.DOI) ? PaperType.ARTICLE : PaperType.OTHER;
        }
        boolean book = in && parts.has(PaperField.PUBLISHER) && !parts.has(PaperField.ISSUE);
        if (book) {
            return PaperType.CHAPTER;
        }
        boolean numbered =
                parts.has(PaperField.VOLUME)
                        || parts.has(PaperField.ISSUE)
                        || parts.has(PaperField.PAGES)
                        || quoted;
        if (!numbered) {
            parts.doubt(PaperField.VENUE);
        }
        return in && !parts.has(PaperField.VOLUME) ? PaperType.CONFERENCE : PaperType.ARTICLE;
    }

    private static @Nullable PaperType kind(String venue) {
        PaperType known = KnownVenues.findKind(venue).orElse(null);
        if (known != null) {
            return known;
        }
        if (VenueWords.isPreprint(venue)
                || venue.matches("(?i).*\\b(discussion|working|research) papers?\\b.*")) {
            return PaperType.PREPRINT;
        }
        PaperType kind = VenueWords.kind(venue);
        if (kind == null
                && venue.matches(
                        "(?i).*\\b(proceedings|proc\\.|conf\\.|symp\\.|meeting|congress|tagung|kongress|colloque|actes du).*|.*(会议|大会|论文集).*")) {
            return venue.matches("(?i).*\\b(proceedings|proc\\.) (of the )?(IEEE|National|Royal).*")
                    ? PaperType.ARTICLE
                    : PaperType.CONFERENCE;
        }
        return kind;
    }
}
