package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.words.Identifiers;
import org.offprint.exchange.words.PaperNotes;
import org.offprint.exchange.words.Sentences;
import org.offprint.exchange.words.TidyText;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;
import org.offprint.papers.PaperType;

/** Finds venue, date and notes in what is left of a paper's text beside its title and authors. */
final class VenueFinder {

    private static final Pattern DESCRIPTION =
            Pattern.compile(
                    "(?i)^\\W*(abstract|tl;?dr|summary|short summary|keywords?|we |our |this (paper|work|article|project|research)|in this |here,? we|the (paper|method|proposed)|equal contribution|\\(?\\W*(equal|co-?first|corresponding|joint first)|denotes|indicates|media|coverage|advisors?|supervised by|role|contribution).*",
                    Pattern.DOTALL);
    private static final Pattern THESIS =
            Pattern.compile(
                    "(?i)((ph\\.?\\s?d\\.?|doctoral|master'?s?'?|m\\.?sc\\.?|bachelor'?s?|b\\.?sc\\.?|diploma|habilitation)\\s+)?(thesis|dissertation)");
    private static final int MOST_WORDS = 32;

    private final List<String> notes = new ArrayList<>();
    private boolean unpublished;
    private @Nullable VenuePhrase best;
    private int bestRank;
    private @Nullable VenueTag later;
    private @Nullable Integer year;
    private @Nullable Integer month;
    private boolean preprintServer;
    private boolean thesis;

    private VenueFinder() {}

    /** What was found; the tag before the title has been taken into account. */
    record Found(
            @Nullable String venue,
            @Nullable String venueShort,
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable PaperType kind,
            @Nullable String note,
            boolean unpublished) {}

    static Found find(PaperText text, Title title, @Nullable VenueTag tag) {
        VenueFinder finder = new VenueFinder();
        finder.takeAll(text, title.end(), text.plain().length(), true);
        finder.takeAll(text, 0, title.start(), false);
        return finder.found(tag);
    }

    private void takeAll(PaperText text, int from, int to, boolean behind) {
        int start = from;
        int lines = 0;
        while (start < to) {
            int end = Math.min(text.lineEnd(start), to);
            String line = text.left(start, end);
            if (!line.isEmpty()) {
                if (DESCRIPTION.matcher(line).matches() || line.length() > 2_000) {
                    if (behind && lines > 0) {
                        return;
                    }
                } else {
                    boolean first = lines < 3;
                    Sentences.split(line)
                            .forEach(sentence -> takeSentence(sentence, behind && first));
                }
                lines++;
            }
            start = end + 1;
        }
    }

    private void takeSentence(String sentence, boolean near) {
        int words = sentence.split("\\s+").length;
        if (words > MOST_WORDS || DESCRIPTION.matcher(sentence).matches()) {
            return;
        }
        PaperNotes.Found said = PaperNotes.take(sentence);
        unpublished |=
                said.unpublished()
                        || said.notes().stream().anyMatch("job market paper"::equalsIgnoreCase);
        for (String note : said.notes()) {
            if (notes.stream().noneMatch(note::equalsIgnoreCase)) {
                notes.add(note);
            }
        }
        thesis |= VenueWords.isThesis(said.rest());
        VenuePhrase phrase = VenuePhrase.of(said.rest());
        year = year == null ? phrase.year() : year;
        month = month == null ? phrase.month() : month;
        preprintServer |=
                phrase.kind() == PaperType.PREPRINT
                        || Identifiers.findArxivInText(said.rest()).isPresent();
        Optional<VenueTag> bare =
                VenueTag.of(said.rest()).filter(tag -> tag.name().equals(phrase.venue()));
        if (bare.isPresent() && later == null) {
            later = bare.get();
        }
        int rank = bare.isPresent() ? 3 : rank(phrase, said.rest(), near, words);
        if (rank > bestRank) {
            best = phrase;
            bestRank = rank;
        }
    }

    private static int rank(VenuePhrase phrase, String text, boolean near, int words) {
        String venue = phrase.venue();
        if (venue == null || LinkLabel.find(venue).isPresent() || venue.length() > 200) {
            return 0;
        }
        boolean named =
                phrase.kind() != null
                        || phrase.venueShort() != null
                        || VenueWords.startsLikeVenue(text);
        if (named
                && (phrase.year() != null && words <= 24
                        || VenueWords.startsLikeVenue(text)
                        || near && venue.split(" ").length <= 14)) {
            return VenueWords.startsLikeVenue(text) || phrase.venueShort() != null
                    ? 6
                    : phrase.kind() == PaperType.PREPRINT ? 4 : 5;
        }
        if (!near
                || words > 15
                || !Character.isUpperCase(venue.codePointAt(0))
                        && !Character.isIdeographic(venue.codePointAt(0))) {
            return 0;
        }
        return phrase.year() != null
                ? 2
                : venue.split(" ").length <= 12
                                && venue.codePoints().filter(Character::isLetter).count() > 3
                        ? 1
                        : 0;
    }

    private Found found(@Nullable VenueTag atStart) {
        VenueTag tag = atStart == null ? later : atStart;
        VenuePhrase phrase = best;
        String venue = phrase == null ? null : phrase.venue();
        String venueShort = phrase == null ? null : phrase.venueShort();
        PaperType kind = phrase == null ? null : phrase.kind();
        Integer date = phrase != null && phrase.year() != null ? phrase.year() : year;
        if (phrase != null && !phrase.rest().isEmpty()) {
            notes.add(phrase.rest());
        }
        if (tag != null) {
            date = tag.year() != null ? tag.year() : date;
            boolean preprint = tag.kind() == PaperType.PREPRINT;
            preprintServer |= preprint;
            if (bestRank <= 3 && !preprint) {
                venue = tag.name();
                venueShort = null;
                kind = tag.kind();
            } else if (venueShort == null
                    && !preprint
                    && venue != null
                    && !tag.name().equalsIgnoreCase(venue)) {
                venueShort = tag.name();
                kind = kind == null ? tag.kind() : kind;
            }
            PaperNotes.Found said = PaperNotes.take(tag.rest());
            unpublished |= said.unpublished();
            notes.addAll(said.notes());
        }
        if (thesis) {
            kind = PaperType.THESIS;
            Matcher said = THESIS.matcher(venue == null ? "" : venue);
            if (said.find()) {
                notes.add(said.group().strip());
                String school =
                        TidyText.withoutEdges(said.replaceFirst(" "))
                                .replaceFirst("^(?i)(in|at|from|thesis|the)\\s+", "");
                venue = school.isEmpty() ? null : school;
            }
        } else if (venue == null && (preprintServer || unpublished)) {
            kind = PaperType.PREPRINT;
        }
        List<String> kept =
                notes.stream()
                        .map(TidyText::withoutEdges)
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .toList();
        String note = kept.isEmpty() ? null : String.join(", ", kept);
        return new Found(venue, venueShort, date, month, kind, note, unpublished || preprintServer);
    }
}
