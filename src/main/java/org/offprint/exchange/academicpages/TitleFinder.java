package org.offprint.exchange.academicpages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.words.NamePrefix;
import org.offprint.exchange.words.TidyText;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;
import org.offprint.papers.AuthorNames;
import org.offprint.papers.NameShape;

/**
 * Finds the title that is set off in a paper's text: by quotation marks, a link, bold or italics.
 */
final class TitleFinder {

    private static final Pattern QUOTED =
            Pattern.compile(
                    "“([^“”\\n]{6,400})”|„([^„“”\\n]{6,400})[“”]|\"([^\"\\n]{6,400})\"|``([^`\\n]{6,400}?)''"
                            + "|‘‘([^‘’\\n]{6,400})’’|''([^\\n]{6,400}?)''|«([^«»\\n]{6,400})»|《([^《》\\n]{2,200})》|(?<!\\p{L})‘([^‘\\n]{12,400}?)’(?!\\p{L})");
    private static final Pattern LEGEND =
            Pattern.compile(
                    "(?i)^(abstract|tl;?dr|summary|short summary|keywords?|keyword|note|media|media coverage|equal contributions?|corresponding authors?|authors?|awards?|status|venue|links?|project lead|co-?first authors?|first author|third author|highlights?|presented at|coverage|thesis|advisor|\\d+ ?stars?|new)\\b[:.]?.{0,12}$");
    private static final Pattern STATUS =
            Pattern.compile(
                    "(?i)^[(\\[]?\\W*(best|outstanding|distinguished|spotlight|oral|highlight|poster|award|under review|in review|submitted|accepted|to appear|forthcoming|revise|reject|r&r|notable|top \\d|finalist|winner|honou?rable|conditionally|job market|published|in press|selected as|featured|media|arxiv|preprint|working paper)\\b.{0,120}$");
    private static final int LEAST = 30;

    private TitleFinder() {}

    static Optional<Title> find(PaperText text) {
        Span best = null;
        int bestScore = LEAST - 1;
        for (Span span : text.rich().spans()) {
            int score = score(text, span);
            if (score > bestScore) {
                best = span;
                bestScore = score;
            }
        }
        Title quoted = quoted(text, best);
        if (quoted != null) {
            return Optional.of(quoted);
        }
        return best == null ? Optional.empty() : Optional.of(title(text, widest(text, best)));
    }

    private static @Nullable Title quoted(PaperText text, @Nullable Span best) {
        Matcher quote = QUOTED.matcher(text.plain());
        while (quote.find()) {
            int group = 1;
            while (quote.group(group) == null) {
                group++;
            }
            String inside = quote.group(group);
            boolean enough = group == 8 || inside.strip().contains(" ") || hasIdeographs(inside);
            boolean later =
                    best != null && best.end() <= quote.start() && best.kind() != Span.Kind.ITALIC;
            if (!enough
                    || later
                    || quote.start() > 600
                    || text.isUsed(quote.start(group))
                    || isInsideMore(text, best, quote)
                    || STATUS.matcher(inside).matches()) {
                continue;
            }
            String url = urlWithin(text, quote.start(), quote.end());
            String title = clean(inside);
            return title.isEmpty() ? null : new Title(title, quote.start(), quote.end(), url, true);
        }
        return null;
    }

    /** A quotation within a longer link or bold text is a part of the title. */
    private static boolean isInsideMore(PaperText text, @Nullable Span best, Matcher quote) {
        return best != null
                && best.start() <= quote.start()
                && quote.end() <= best.end()
                && best.length() > quote.end() - quote.start() + 6
                && !text.rich().text(best).contains("\n");
    }

    private static int score(PaperText text, Span span) {
        int base =
                switch (span.kind()) {
                    case LINK -> 40;
                    case BOLD -> 36;
                    case UNDERLINE -> 30;
                    case CODE -> 12;
                    case ITALIC -> 22;
                    case SOFT_BREAK -> -100;
                };
        String words =
                TidyText.oneLine(
                        span.length() > 0 ? text.plain().substring(span.start(), span.end()) : "");
        String title = clean(words);
        if (base < 0
                || text.isUsed(span)
                || comesBehindTitle(text, span)
                || !isTitleLike(title)
                || STATUS.matcher(words).matches()) {
            return -1;
        }
        int line = 0;
        for (int i = 0; i < span.start(); i++) {
            line += text.plain().charAt(i) == '\n' && i > 0 ? 1 : 0;
        }
        int count = title.split("\\s+").length;
        int length = hasIdeographs(title) ? 8 : Math.min(count, 8) * 2;
        int tooLong = count > 40 || title.contains(". ") && count > 25 ? 40 : 0;
        boolean withBehind = isFollowedByWith(text, span.end());
        int nameLike = NameShape.isName(title) ? count > 3 || withBehind ? 8 : 25 : 0;
        if (areNamesJoined(title)) {
            nameLike = withBehind || span.kind() == Span.Kind.LINK ? 4 : 25;
        }
        int weakLink = span.kind() == Span.Kind.LINK && count < 3 && title.length() < 14 ? 14 : 0;
        return base + length - tooLong - nameLike - weakLink - Math.min(line * 3, 15);
    }

    private static boolean isFollowedByWith(PaperText text, int end) {
        int limit = Math.min(text.plain().length(), end + 30);
        return text.plain()
                .substring(end, limit)
                .matches("(?s)[\\s,.;]*[(\\[]?\\s*(joint )?with .*");
    }

    /** "Conflicted Analysts and Initial Offerings" has the looks of two people. */
    private static boolean areNamesJoined(String title) {
        return title.contains(" and ")
                && title.indexOf(',') < 0
                && NameShape.areNames(AuthorNames.split(title));
    }

    /** Whether there is a plain title before it in its line: then it is the venue. */
    private static boolean comesBehindTitle(PaperText text, Span span) {
        int start = text.plain().lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        String before = start < span.start() ? text.left(start, span.start()) : "";
        boolean introduced = span.kind() == Span.Kind.LINK && before.endsWith(":");
        if (introduced || before.split(" ").length < 5) {
            return false;
        }
        NamePrefix names = NamePrefix.of(before);
        int from = names.isLikely() ? names.end() : 0;
        String rest =
                before.substring(from)
                        .replaceFirst(
                                "^[\\s.,:;]*[(\\[]?((19|20)\\d{2})?[a-z]?[)\\]]?[\\s.,:;\"“]*", "");
        return rest.split("\\s+").length >= 5 || rest.length() > 40;
    }

    /** Whether a text can be a title: neither names nor a venue nor a label, and long enough. */
    static boolean isTitleLike(String text) {
        if (hasIdeographs(text)) {
            return text.length() >= 4 && !NameShape.areNames(AuthorNames.split(text));
        }
        int words = text.split("\\s+").length;
        if (text.length() < 6 || (words < 2 && text.length() < 10) || text.length() > 400) {
            return false;
        }
        if (text.codePoints().filter(Character::isLetter).count() * 2 < text.length()) {
            return false;
        }
        List<String> names = AuthorNames.split(text);
        boolean list =
                names.size() > 1
                        && !areNamesJoined(text)
                        && NameShape.areNames(names)
                        && names.stream().anyMatch(name -> name.contains(" "));
        boolean tag =
                VenueTag.of(text)
                        .filter(found -> found.year() != null || found.rest().isEmpty())
                        .isPresent();
        return !list
                && !tag
                && !VenueWords.startsLikeVenue(text)
                && !isVenueWithYear(text)
                && !LEGEND.matcher(text).matches()
                && LinkLabel.find(text).isEmpty()
                && !text.startsWith("http");
    }

    private static boolean isVenueWithYear(String text) {
        return text.matches("(?s).*\\b(19|20)\\d{2}\\b.*")
                && VenueWords.hasVenueWord(text)
                && text.split(" ").length < 12;
    }

    private static boolean hasIdeographs(String text) {
        return text.codePoints().filter(Character::isIdeographic).count() * 2 > text.length();
    }

    /** Bold text over a link with no more than marks round it is the same title. */
    private static Span widest(PaperText text, Span best) {
        Span widest = best;
        for (Span span : text.rich().spans()) {
            boolean sameLine = !text.plain().substring(span.start(), span.end()).contains("\n");
            if (span.kind() != Span.Kind.SOFT_BREAK
                    && span.covers(widest)
                    && sameLine
                    && span.length() <= widest.length() + 12) {
                widest = span;
            }
        }
        return widest;
    }

    private static Title title(PaperText text, Span span) {
        String url = span.url() != null ? span.url() : urlWithin(text, span.start(), span.end());
        String words = clean(text.plain().substring(span.start(), span.end()));
        return new Title(words, span.start(), span.end(), url, true);
    }

    private static @Nullable String urlWithin(PaperText text, int start, int end) {
        for (Span link : text.rich().links()) {
            if (link.meets(start, end) && !text.isUsed(link)) {
                return link.url();
            }
        }
        return null;
    }

    /** A title on one line, without its number, the quotation marks round it and its full stop. */
    static String clean(String words) {
        String title = TidyText.oneLine(words.replaceAll("[\\p{So}\\uFE0F\\u200D]+", " "));
        title = title.replaceAll("^(\\[\\w{1,4}]|\\(\\d{1,3}\\)|\\d{1,3}\\.)\\s+", "");
        title = title.replaceAll("\\s*[,.;:]+$", "").replaceAll("^[\\s.,;:|–—-]+", "");
        boolean quoted = title.matches("(?s)[\"“”„‘'«].*[\"“”’'»]") && title.length() > 2;
        String inner = quoted ? title.substring(1, title.length() - 1) : title;
        boolean whole = quoted && inner.indexOf('"') < 0 && inner.indexOf('“') < 0;
        return (whole ? inner : title).strip().replaceAll("\\s*[,.;]+$", "");
    }
}
