package org.offprint.exchange.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.words.Sentences;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;
import org.offprint.papers.KnownVenues;

/** Finds the name of the venue, in full and in short, in what is left behind the title. */
final class VenueName {

    private static final Pattern LEAD =
            Pattern.compile(
                    "[\\s.,;:)\\]”\"’–—-]*(?:(?:[Ii]n|[Ii]n:|IN|[Dd]ans|[Pp]resented at|[Pp]ublished in|[Aa]ppeared in|[Aa]t|[Tt]o appear in|[Aa]vailable (?:at|on|from))\\s*:?\\s+|//)?(?:the\\s(?!\\p{Lu}\\p{Ll}*$))?[\\s.,;:]*");
    private static final Pattern SHORT =
            Pattern.compile(
                    "\\(\\s*(?<x>\\*?\\p{Lu}[\\p{L}\\d&@+/*-]*(?:[ -]\\p{Lu}[\\p{L}\\d&]+)?)(?:[-\\s,'’]*(?:\\d{2}|\\d{4}))?\\s*\\)");
    private static final Pattern GAP = Pattern.compile("\\s{2,}");
    private static final Pattern KNOWN_BEHIND =
            Pattern.compile(
                    ",\\s(?<x>\\p{Lu}[\\p{L}\\d&+/-]{1,12}(?:\\s\\p{Lu}[\\p{L}]{2,8})?)(?=['’]?\\d{0,2}\\s*(?:,|$|\\s{2}))");
    private static final Pattern COUNTRY =
            Pattern.compile(
                    "(?:USA|U\\.S\\.A\\.|UK|[A-Z]{2}|Canada|Germany|France|Italy|Spain|China|Japan|Korea|South Korea|Australia|Austria|Switzerland|Sweden|Norway|Denmark|Finland|Netherlands|The Netherlands|Belgium|Portugal|Greece|Turkey|Israel|India|Singapore|Brazil|Mexico|Chile|Taiwan|Hong Kong|Macau|Ireland|Scotland|United Kingdom|United States|Poland|Czech Republic|Hungary|Virtual(?: Event| Conference)?|Online|Vienna|Vancouver|Berlin|Paris|London|Kyoto|Hawaii|Thailand|Vietnam|Rwanda|Ethiopia|Croatia|Slovenia|Puerto Rico|UAE|Qatar|Egypt|Morocco|South Africa|New Zealand)");

    private VenueName() {}

    /** Finds it from a place on; gives where what was taken ends. */
    static int take(LeftText text, FoundParts parts, int from) {
        Matcher lead = text.matcher(LEAD, from, text.length());
        int start = lead.lookingAt() ? lead.end() : from;
        boolean said = text.left(from, start).matches("(?s).*[\\p{L}/].*");
        int end = text.length();
        Matcher bracket = text.matcher(SHORT, start, text.length());
        String venueShort = null;
        int shortAt = -1;
        int bracketEnd = -1;
        while (bracket.find() && venueShort == null) {
            String name = bracket.group("x");
            boolean gapBefore =
                    text.left(start, bracket.start()).stripTrailing().matches("(?s).*\\s{2,}.*");
            boolean acronym =
                    name.codePoints().filter(Character::isUpperCase).count() >= 2
                            && !name.matches("[IVX]+|[A-Z]{2} \\p{Lu}.*");
            if (!gapBefore
                    && (KnownVenues.isKnown(name) || acronym)
                    && bracket.start() > start + 3) {
                venueShort = name;
                shortAt = bracket.start("x");
                end = bracket.start();
                bracketEnd = bracket.end();
            }
        }
        Matcher gap = text.matcher(GAP, start, end);
        if (gap.find()) {
            end = gap.start();
        }
        int sentence = end == bracketEnd ? end : sentenceEnd(text, start, end);
        end = Math.min(end, sentence);
        String name = text.left(start, end);
        Matcher behind = KNOWN_BEHIND.matcher(name);
        while (venueShort == null && behind.find()) {
            if (KnownVenues.isKnown(behind.group("x"))) {
                venueShort = behind.group("x");
                shortAt = start + behind.start("x");
                end = start + behind.start();
                name = text.left(start, end);
                break;
            }
        }
        end = start + withoutPlace(name).length();
        while (end > start && " ,;:([-–".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        String bare = text.left(start, end);
        int dot = bare.length();
        if (bare.endsWith(".") && !isAbbreviated(bare)) {
            dot--;
        }
        bare = bare.substring(0, dot);
        if (bare.codePoints().filter(Character::isLetter).count() < 2) {
            return from;
        }
        Optional<VenueTag> tag = VenueTag.of(bare).filter(known -> known.rest().isEmpty());
        String venue = tag.map(VenueTag::name).orElse(bare);
        boolean sure =
                said
                        || tag.isPresent()
                        || VenueWords.hasVenueWord(bare)
                        || parts.has(PaperField.VOLUME)
                        || parts.has(PaperField.PAGES);
        parts.put(PaperField.VENUE, venue, start, start + dot, sure);
        if (venueShort != null && !venueShort.equalsIgnoreCase(venue)) {
            parts.put(
                    PaperField.VENUE_SHORT,
                    venueShort,
                    shortAt,
                    shortAt + venueShort.length(),
                    true);
        }
        int used =
                Math.max(
                        start + dot,
                        venueShort == null
                                ? 0
                                : Math.max(bracketEnd, shortAt + venueShort.length()));
        text.use(from, used);
        return used;
    }

    private static int sentenceEnd(LeftText text, int start, int end) {
        int stop = Sentences.end(text.left(), start, end);
        while (stop < end) {
            String before = text.left(start, stop);
            String after = text.left(stop, end).strip();
            boolean abbreviation =
                    before.matches("(?s)(?:.*[\\s.(-])?\\p{Lu}[\\p{L}]{0,8}\\.\\s*")
                            && after.matches(
                                    "(?s)(?:(?:\\p{Lu}\\p{L}*\\s)?\\p{Lu}\\p{L}{0,9}\\.|\\(|(?:of|on|for|in|and|de|und)\\s).*")
                            && before.length() < 80;
            if (!abbreviation) {
                return stop;
            }
            stop = Sentences.end(text.left(), stop, end);
        }
        return stop;
    }

    /** Whether the full stop at the end belongs to the name: "J. Am. Chem. Soc." */
    static boolean isAbbreviated(String name) {
        return name.matches("(?s)(?:.*[\\s(-])?\\p{Lu}\\p{L}{0,8}\\.")
                && (name.indexOf('.') < name.length() - 1
                        || name.matches(
                                "(?s).*\\b(?:Res|Biol|Chem|Phys|Math|Sci|Med|Comput|Lett|Rev|Int|Eng|Technol|Nat|Stat|Econ)\\."));
    }

    private static String withoutPlace(String name) {
        String bare = name.stripTrailing();
        int comma = bare.indexOf(", ");
        while (comma > 0) {
            String[] behind = bare.substring(comma + 2).split(",\\s*");
            boolean place =
                    behind.length <= 4
                            && COUNTRY.matcher(behind[behind.length - 1].strip()).matches();
            for (String part : behind) {
                place = place && part.strip().matches("(?:\\p{Lu}[\\p{L}.’'-]*\\s?){0,4}");
            }
            if (place) {
                return bare.substring(0, comma);
            }
            comma = bare.indexOf(", ", comma + 1);
        }
        return bare;
    }
}
