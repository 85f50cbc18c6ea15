package org.offprint.exchange.academicpages;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.words.TidyText;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;
import org.offprint.papers.KnownVenues;
import org.offprint.papers.PaperType;

/** What a phrase such as "In Journal of Examples (JoE), vol. 3, May 2022" says. */
record VenuePhrase(
        @Nullable String venue,
        @Nullable String venueShort,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable PaperType kind,
        String rest) {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.:/-])((?:19|20)\\d{2})(?![\\d]|[-–]+\\d|\\.\\d|/\\d{3})");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?i)\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?(?:\\s*[-–/]\\s*\\w+)?(?:\\s+\\d{1,2}(?:[-–]\\d{1,2})?)?,?\\s+(?=(?:19|20)\\d{2})");
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    private static final Pattern SHORT =
            Pattern.compile(
                    "[(\\[（]\\s*([\\p{L}][\\p{L}\\d&@+'’/*.-]*(?:[ -][\\p{L}\\d&]+)?)(?:[,' ’-]*((?:19|20)?\\d{2}))?(?:[,;: ]+([^()\\[\\]]*))?\\s*[)\\]）]");
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?i:in:?\\s+(?:the\\s+)?|(?:book\\s+)?chapter in\\s+|first online in\\s+|available (?:at|on)\\s+|the\\s+|at\\s+|to\\s+|appear in\\s+|and\\s+|published in\\s+|venue:\\s*|conference:\\s*|journal:\\s*)+");
    private static final Pattern VOLUME =
            Pattern.compile(
                    "(?i)[,;:]?\\s*(?:[,;(]\\s*|\\s+)(?:vol(?:ume|\\.)?\\b|no\\.|issue\\b|number\\b|pp?\\.?\\s*\\d|pages?\\b|article\\b|art\\.|id\\s|e?\\d{1,6}\\s*(?:[(:.,;–-]|$)|\\d{1,4}\\s+\\().*$");

    static VenuePhrase of(String phrase) {
        boolean chapter = VenueWords.kind(phrase) == PaperType.CHAPTER;
        String whole = phrase.replaceFirst("^[^()]{2,80}\\((?i:eds?)\\.?\\),?\\s*", "");
        String text =
                LEAD.matcher(
                                TidyText.withoutEdges(
                                        whole.replaceFirst(
                                                "(?i),?\\s*\\(?(edited by|eds?\\.)\\s.*$", "")))
                        .replaceFirst("")
                        .strip();
        Integer month = month(text);
        VenueTag tag = VenueTag.of(text).orElse(null);
        Integer year = tag != null && tag.year() != null ? tag.year() : year(text);
        if (tag != null && isWhole(tag)) {
            return ofTag(tag, year, month);
        }
        if (tag != null
                && tag.rest().toLowerCase(Locale.ROOT).startsWith("workshop")
                && tag.year() != null) {
            return new VenuePhrase(
                    withoutVolume(withoutYear(tag.name() + " " + tag.rest())),
                    null,
                    year,
                    month,
                    tag.kind(),
                    "");
        }
        String name = MONTH.matcher(text).replaceAll("");
        String venueShort = null;
        String rest = "";
        Matcher bracket = SHORT.matcher(name);
        while (bracket.find()) {
            VenueTag inner = VenueTag.of(bracket.group().substring(1)).orElse(null);
            if (inner != null && inner.kind() == PaperType.PREPRINT) {
                inner = null;
            }
            if (inner != null || isAcronym(bracket.group(1))) {
                venueShort = inner != null ? inner.name() : bracket.group(1);
                year = inner != null && year == null ? inner.year() : year;
                rest =
                        inner != null
                                ? inner.rest()
                                : bracket.group(3) == null ? "" : bracket.group(3);
                rest = TidyText.withoutEdges(rest.replaceAll("\\b(19|20)\\d{2}\\b", ""));
                name = name.substring(0, bracket.start()) + " " + name.substring(bracket.end());
                break;
            }
        }
        name = withoutVolume(withoutYear(name.replaceFirst("\\s*,\\s*,.*$", "")));
        boolean arxiv = name.matches("(?i)(corr,? ?)?(abs/)?\\W*arxiv\\b.*|corr");
        PaperType kind =
                tag != null && tag.kind() == PaperType.PREPRINT || arxiv
                        ? PaperType.PREPRINT
                        : VenueWords.kind(name);
        if (chapter) {
            kind = PaperType.CHAPTER;
        }
        if (kind == null && venueShort != null) {
            kind = KnownVenues.findKind(venueShort).orElse(null);
        }
        if (kind == null && tag != null) {
            kind = tag.kind();
        }
        boolean nothing = arxiv || name.codePoints().filter(Character::isLetter).count() < 2;
        if (nothing && venueShort != null && !arxiv) {
            return new VenuePhrase(
                    venueShort,
                    null,
                    year,
                    month,
                    KnownVenues.findKind(venueShort).orElse(kind),
                    rest);
        }
        boolean same = venueShort != null && venueShort.equalsIgnoreCase(name);
        return new VenuePhrase(
                nothing ? null : name,
                same || nothing ? null : venueShort,
                year,
                month,
                kind,
                rest);
    }

    /** Whether there is nothing but a known name and what may stand beside it. */
    private static boolean isWhole(VenueTag tag) {
        String rest = tag.rest();
        return rest.isEmpty()
                || (!rest.toLowerCase(Locale.ROOT).startsWith("workshop")
                        && tag.year() != null
                        && tag.kind() == PaperType.CONFERENCE);
    }

    private static VenuePhrase ofTag(
            VenueTag tag, @Nullable Integer year, @Nullable Integer month) {
        boolean arxiv = tag.name().toLowerCase(Locale.ROOT).matches("arxiv.*|corr");
        String rest =
                tag.rest().split(" ").length <= 5 && !tag.rest().matches(".*\\d.*")
                        ? tag.rest()
                        : "";
        boolean place = rest.matches("\\p{Lu}[\\p{L} ]*,.*|\\p{Lu}\\p{Ll}+");
        return new VenuePhrase(
                arxiv ? null : tag.name(),
                null,
                year,
                month,
                tag.kind(),
                place && !rest.matches("(?i)(findings|main|demo|oral|spotlight|poster|highlight).*")
                        ? ""
                        : rest);
    }

    private static boolean isAcronym(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2
                && text.indexOf(' ') < 0
                && text.length() <= 16
                && !text.matches("(?i)[ivx]+|.*\\d{3,}.*|USA|UK|CCF.*|SCI|PDF|IF.*|Q\\d");
    }

    private static String withoutYear(String text) {
        String name = text.replaceFirst("^\\W*(19|20)\\d{2}\\W+(?=\\p{L})", "");
        Matcher year = YEAR.matcher(name);
        while (year.find()) {
            String before = name.substring(0, year.start()).strip();
            boolean inside = before.isEmpty() || before.matches("(?is).*\\b(the|of|in|at)$");
            if (!inside) {
                return TidyText.withoutEdges(before);
            }
        }
        return TidyText.withoutEdges(name);
    }

    private static String withoutVolume(String text) {
        String name = text.replaceFirst("(?i)[,;.]?\\s*\\b(doi|https?)\\s*([:/].*)?$", "");
        Matcher volume = VOLUME.matcher(name);
        if (volume.find() && volume.start() > 1) {
            name = name.substring(0, volume.start());
        }
        name = name.replaceAll("\\s*[,;:(\\[{]+\\s*$", "").replaceAll("[\"“”]", "");
        String tidy = TidyText.withoutEdges(LEAD.matcher(name.strip()).replaceFirst(""));
        boolean abbreviated =
                tidy.matches(".*\\b\\p{Lu}\\p{Ll}{1,6}\\.$")
                        && tidy.indexOf('.') < tidy.length() - 1;
        return abbreviated ? tidy : tidy.replaceAll("[\\s.,]+$", "");
    }

    /** The last year in the text, or the one in brackets. */
    static @Nullable Integer year(String text) {
        Matcher year = YEAR.matcher(text);
        Integer found = null;
        while (year.find()) {
            boolean pages =
                    text.substring(0, year.start()).matches("(?is).*\\b(pp?\\.|pages?)\\s*$");
            if (!pages) {
                found = Integer.valueOf(year.group(1));
            }
        }
        return found;
    }

    static @Nullable Integer month(String text) {
        Matcher month = MONTH.matcher(text);
        if (!month.find()) {
            return null;
        }
        String name = month.group(1).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            if (name.startsWith(MONTHS[i])) {
                return i + 1;
            }
        }
        return null;
    }
}
