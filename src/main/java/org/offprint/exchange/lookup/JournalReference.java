package org.offprint.exchange.lookup;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.line.CitationLineReader;
import org.offprint.exchange.record.WorkDate;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

/**
 * Where a work appeared, as its authors wrote it on arXiv: "Ann. of Math. 1 (2003) 1-7". Only what
 * is sure counts: every word and number of it has its place in the citation, and nothing of the
 * citation was guessed.
 *
 * @param citation the work as such a reference cites it
 */
record JournalReference(PaperData citation) {

    /** What makes a whole reference of one that says only where the work appeared. */
    private static final String BEFORE = "A. Author, “A title of it”. ";

    private static final int LONGEST = 300;
    private static final CitationLineReader READER = new CitationLineReader();
    private static final Pattern LENGTH =
            Pattern.compile("(?i)[,;.]?\\s*\\(?\\d{1,4}\\s*(?:pages|pp)\\.?\\)?\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERS =
            Pattern.compile(".*\\b\\d{4,}\\b.*|.*\\b\\d+\\b.*\\b\\d+\\b.*");
    private static final Set<String> OF_REFERENCES =
            Set.of(
                    ("vol volume volumes no nr num number issue iss p pp page pages in published appeared article art"
                                    + " the")
                            .split(" "));
    private static final Set<PaperType> KINDS =
            Set.of(PaperType.ARTICLE, PaperType.CONFERENCE, PaperType.CHAPTER);

    /** The reference; empty where not all of it is sure. */
    static Optional<JournalReference> read(String text) {
        String reference = LENGTH.matcher(Text.oneLine(text)).replaceFirst("");
        if (reference.length() > LONGEST) {
            return Optional.empty();
        }
        FoundPaper found = READER.read(BEFORE + reference);
        PaperData data = found.data();
        boolean sure =
                found.evidence().stream().allMatch(FieldEvidence::sure)
                        && data.attention() == null
                        && data.status() == PaperStatus.PUBLISHED
                        && data.note() == null
                        && KINDS.contains(data.type())
                        && isWhole(data)
                        && words(data).containsAll(words(reference));
        return sure
                ? Optional.of(new JournalReference(withDot(data, reference)))
                : Optional.empty();
    }

    /** Gives a preprint what the reference says; when it was on arXiv is when it was online. */
    void fill(PaperDraft draft, @Nullable WorkDate submitted) {
        Publication in = citation.publication();
        PartialDate date = citation.date();
        draft.type(citation.type())
                .venue(in.venue())
                .venueShort(in.venueShort())
                .volume(in.volume())
                .issue(in.issue())
                .pages(in.pages())
                .articleNumber(in.articleNumber())
                .series(in.series())
                .publisher(in.publisher());
        if (date == null) {
            return;
        }
        draft.date(date.year(), date.month(), date.day());
        if (submitted != null && submitted.year() <= date.year()) {
            draft.onlineDate(submitted.year(), submitted.month(), submitted.day());
        }
    }

    /** A journal has at least volume or pages, and numbers that belong to neither are no venue. */
    private static boolean isWhole(PaperData data) {
        Publication in = data.publication();
        String venue = in.venue();
        boolean numbered = in.volume() != null || in.pages() != null || in.articleNumber() != null;
        return venue != null
                && data.date() != null
                && !NUMBERS.matcher(venue).matches()
                && (numbered || data.type() == PaperType.CONFERENCE);
    }

    private static Set<String> words(PaperData data) {
        Publication in = data.publication();
        Set<String> words = new HashSet<>(OF_REFERENCES);
        Stream.of(
                        in.venue(),
                        in.venueShort(),
                        in.volume(),
                        in.issue(),
                        in.pages(),
                        in.articleNumber(),
                        in.series(),
                        in.publisher(),
                        data.doi())
                .filter(part -> part != null)
                .forEach(part -> words.addAll(words(part.toString())));
        PartialDate date = data.date();
        if (date != null) {
            words.add(Integer.toString(date.year()));
            Integer month = date.month();
            if (month != null) {
                Month name = Month.of(month);
                words.add(
                        name.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT));
                words.add(
                        name.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT));
            }
            words.addAll(date.day() == null ? Set.of() : Set.of(date.day().toString()));
        }
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** The point behind an abbreviation is one of the name: "Nucl.Phys." */
    private static PaperData withDot(PaperData data, String reference) {
        String venue = String.valueOf(data.venue());
        boolean cut = venue.indexOf('.') > 0 && reference.startsWith(venue + ".");
        return cut
                ? data.edit()
                        .publication(data.publication().edit().venue(venue + ".").done())
                        .done()
                : data;
    }
}
