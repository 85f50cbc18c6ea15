package org.offprint.exchange.line;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.PaperField;

/** Finds volume, issue, pages and article number, in the order in which each style has them. */
final class Details {

    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)[a-z]?";
    private static final String MONTH =
            "(?:(?<mon>" + Dates.MONTH + ")\\.?(?:\\s(?<d>\\d{1,2}))?,?\\s)?";
    private static final String DASH = "\\s?(?:-{1,3}|[–—−‐‑‒])\\s?";
    private static final String PAGE = "(?:[A-Za-z]{1,6}\\.?)?\\d{1,9}(?:[.:]\\d{1,6})?[A-Za-z]?";
    private static final String PAGES = PAGE + "(?:" + DASH + PAGE + ")?";
    private static final String RANGE = PAGE + DASH + PAGE;
    private static final String VOLUME =
            "(?=[A-Z]?\\d)(?<![\\p{L}\\p{N}.–-])(?<!n[°ºo]\\.? |[Nn]os?\\. |Nr\\. )(?!(?:19|20)\\d\\d\\b)(?<v>[A-Z]?\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4})?)";
    private static final String ISSUE =
            "(?<i>(?!(?:19|20)\\d\\d\\))[A-Za-z]{0,6}\\.?\\s?\\d{1,5}[A-Za-z]?(?:\\s?[-–/&]\\s?\\d{1,5})?(?:\\s?Suppl\\.?\\s?\\d*)?|Suppl\\.?\\s?\\d*)";
    private static final String DATED =
            "\\s?\\((?:(?:Spring|Summer|Fall|Autumn|Winter)\\s)?" + MONTH + YEAR + "\\)";
    private static final String END = "(?![\\p{L}\\p{N}]|[.]\\d)";

    /** Each names what it finds by groups; the first that is found in a line is the style's. */
    private static final List<Pattern> STYLES =
            List.of(
                    // 2002 Jul 25;347(4):284-7 · 2019, 141 (7), 2742−2753 · 2016: 770-778
                    Pattern.compile(
                            "(?<![\\p{N}])"
                                    + YEAR
                                    + "(?:\\s(?<mon>"
                                    + Dates.MONTH
                                    + ")(?:\\s(?<d>\\d{1,2}))?(?:[-–]\\d{1,2})?)?\\s?[;,]\\s?(?<v>[A-Z]?\\d{1,4}[A-Za-z]?)\\s?(?:\\(\\s?"
                                    + ISSUE
                                    + "\\s?\\)\\s?)?[:,]\\s?(?:pp?\\.?\\s)?(?<p>"
                                    + PAGES
                                    + ")"
                                    + END),
                    Pattern.compile(
                            "(?<![\\p{N}])"
                                    + YEAR
                                    + "\\s?,\\s?\\("
                                    + ISSUE
                                    + "\\)\\s?:\\s?(?<p>"
                                    + PAGES
                                    + ")"
                                    + END),
                    // 111, no. 2 (April 2016): 165–76
                    Pattern.compile(
                            VOLUME
                                    + ",?\\s(?:no|n°|Nr|nr)\\.?\\s"
                                    + ISSUE
                                    + DATED
                                    + "(?:\\s?[:,]?\\s?(?<p>"
                                    + PAGES
                                    + ")(?!\\s?pages)"
                                    + END
                                    + ")?"),
                    // 54, 2, Article 5 (April 2007)
                    Pattern.compile(
                            VOLUME
                                    + ",\\s"
                                    + ISSUE
                                    + ",\\s(?:Article|Art\\.)\\s(?<art>[A-Za-z]?\\d{1,7})"
                                    + DATED),
                    // 50, 1 (Jan. 2007), 36–44
                    Pattern.compile(
                            VOLUME
                                    + ",\\s"
                                    + ISSUE
                                    + DATED
                                    + "\\s?[:,]\\s?(?<p>"
                                    + PAGES
                                    + ")(?!\\s?pages)"
                                    + END),
                    // 47(2), 263–291 · 11 (1): 1–34 · 16 (7) (2020) 4681–4690 · 147(1), 195–197
                    // (1981)
                    Pattern.compile(
                            VOLUME
                                    + "\\s?\\(\\s?"
                                    + ISSUE
                                    + "\\s?\\)(?:\\s?\\("
                                    + YEAR
                                    + "\\))?(?:\\s?[:,]?\\s?(?:(?:pp?|S)\\.?\\s)?(?<p>"
                                    + PAGES
                                    + ")"
                                    + END
                                    + "(?!\\s(?:pages|S\\.|pp)))?"),
                    // 521, 436–444 (2015)
                    Pattern.compile(
                            VOLUME
                                    + "(?:,\\s|\\s?:\\s?)(?:pp?\\.\\s)?(?<p>"
                                    + PAGES
                                    + ")(?=,?\\s\\((?:19|20)\\d\\d)"),
                    // 59 (2006), no. 8, 1207–1223 · 163 (2010) 51–59
                    Pattern.compile(
                            VOLUME
                                    + DATED
                                    + "\\s?[,:]?\\s?(?:(?:no|issue)\\.?\\s"
                                    + ISSUE
                                    + "\\s?[,:]?\\s?)?(?:(?:pp?|S)\\.?\\s)?(?:Paper No\\.\\s)?(?:(?<p>"
                                    + PAGES
                                    + ")"
                                    + END
                                    + ")?"),
                    // Learning Theory 739–774 (PMLR, 2026)
                    Pattern.compile(
                            "(?<=\\p{L} )(?<p>"
                                    + RANGE
                                    + ")(?=\\s\\([^()]{2,60},\\s(?:19|20)\\d\\d\\))"),
                    // 11: 1–17 · 30, 5998–6008
                    Pattern.compile(VOLUME + "\\s?:\\s?(?<p>" + PAGES + ")" + END),
                    Pattern.compile(
                            VOLUME
                                    + ",\\s(?:pp?\\.\\s)?(?<p>"
                                    + RANGE
                                    + "|[a-zA-Z]{1,6}\\d{2,9}|\\d{5,9})"
                                    + END));

    private static final Map<PaperField, List<Pattern>> LABELLED =
            Map.of(
                    PaperField.VOLUME,
                    List.of(
                            Pattern.compile(
                                    "(?<![\\p{L}])(?i:vol(?:ume|\\.)?|Bd\\.|Band|Jg\\.|Jahrgang|t\\.|tome)\\s?(?<x>[A-Z]?\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4})?|[IVXLC]{1,7})(?![\\p{L}\\p{N}])"),
                            Pattern.compile("第?(?<x>\\d{1,4})卷")),
                    PaperField.ISSUE,
                    List.of(
                            Pattern.compile(
                                    "(?<![\\p{L}])(?i:nos?\\.?|nr\\.|n[°ºo]\\.?|number|issue|iss\\.|heft|num\\.|№)\\s?(?<x>[A-Z]?\\d{1,6}[A-Za-z]?(?:\\s?[-–/]\\s?\\d{1,5})?)(?![\\p{L}\\p{N}])"),
                            Pattern.compile("第?(?<x>\\d{1,4})期")),
                    PaperField.PAGES,
                    List.of(
                            Pattern.compile(
                                    "(?<![\\p{L}])(?i:pp?\\.?|pages?|pgs?\\.)\\s?(?<x>"
                                            + PAGES
                                            + "(?:,\\s(?!(?:19|20)\\d\\d\\b)\\d+(?:[–-]\\d+)?(?=[.,;)\\s]))?)"
                                            + END),
                            Pattern.compile(
                                    "(?<![\\p{L}])(?:S\\.|Seiten?|s\\.)\\s?(?<x>"
                                            + RANGE
                                            + "|\\d{1,5})"
                                            + END),
                            Pattern.compile("(?<x>" + RANGE + ")\\s?页")),
                    PaperField.ARTICLE_NUMBER,
                    List.of(
                            Pattern.compile(
                                    "(?<![\\p{L}])(?:Article|Art\\.|article|Artikel)\\s(?:ID\\s|(?i:no|number|nr)\\.?\\s)?(?<x>[A-Za-z]{0,4}\\d{1,9}(?:[.]\\d+)?)"
                                            + END)));
    private static final Pattern PAGE_COUNT =
            Pattern.compile(
                    "(?<![\\p{N}–-])\\d{1,4}\\s(?:pages|pp\\.?|S\\.|Seiten|p\\.)(?!\\s?\\d)|(?<![\\p{L}])Paper\\s\\d{1,5}(?=,)");
    private static final Pattern LAST_RANGE =
            Pattern.compile(
                    "(?<=[,.:;]\\s)(?<p>\\d{1,5}" + DASH + "\\d{1,5})(?=[.,;]|\\s?$|\\s\\()");
    private static final Pattern LABELLED_VOLUME =
            Pattern.compile("(?<![\\p{L}])(?i:vol(?:ume|\\.)|Jg\\.|Bd\\.)\\s?\\d");

    private final LeftText text;
    private final FoundParts parts;
    private final int from;
    private int first = Integer.MAX_VALUE;

    Details(LeftText text, FoundParts parts, int from) {
        this.text = text;
        this.parts = parts;
        this.from = from;
    }

    /** Where in a text the first of the details stands that no title has; -1 if there is none. */
    static int firstIn(LeftText text, int from) {
        int first = -1;
        for (Pattern style : STYLES) {
            Matcher found = text.matcher(style, from, text.length());
            if (found.find() && (first < 0 || found.start() < first)) {
                first = found.start();
            }
        }
        Matcher labelled = text.matcher(LABELLED_VOLUME, from, text.length());
        if (labelled.find() && (first < 0 || labelled.start() < first)) {
            first = labelled.start();
        }
        return first;
    }

    /** Takes them out of the text from {@code from} on; gives the place of the first one. */
    int take() {
        Matcher count = text.matcher(PAGE_COUNT, from, text.length());
        while (count.find()) {
            text.use(count.start(), count.end());
        }
        if (!text.matcher(LABELLED_VOLUME, from, text.length()).find()) {
            takeStyled();
        }
        LABELLED.forEach(this::takeLabelled);
        if (!parts.has(PaperField.PAGES) && !parts.has(PaperField.ARTICLE_NUMBER)) {
            Matcher range = text.matcher(LAST_RANGE, from, text.length());
            while (range.find()) {
                if (parts.date() != null
                        || !range.group("p").matches("(19|20)\\d\\d\\D+(19|20)\\d\\d")) {
                    put(PaperField.PAGES, range, "p");
                    use(range);
                    break;
                }
            }
        }
        return first;
    }

    private void takeStyled() {
        for (Pattern style : STYLES) {
            Matcher found = text.matcher(style, from, text.length());
            if (found.find()) {
                put(PaperField.VOLUME, found, "v");
                put(PaperField.ISSUE, found, "i");
                put(PaperField.ARTICLE_NUMBER, found, "art");
                put(PaperField.PAGES, found, "p");
                if (group(found, "y") != null) {
                    Dates.put(parts, found);
                }
                use(found);
                return;
            }
        }
    }

    private void takeLabelled(PaperField field, List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            Matcher found = text.matcher(pattern, from, text.length());
            if (!parts.has(field) && found.find()) {
                put(field, found, "x");
                use(found);
            }
        }
    }

    private void use(Matcher found) {
        first = Math.min(first, found.start());
        text.use(found.start(), found.end());
    }

    private void put(PaperField field, Matcher found, String name) {
        String value = group(found, name);
        if (value != null) {
            parts.put(field, value, found.start(name), found.end(name), true);
        }
    }

    static @Nullable String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }
}
