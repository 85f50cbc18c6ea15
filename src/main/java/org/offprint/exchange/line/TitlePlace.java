package org.offprint.exchange.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.words.Sentences;
import org.offprint.exchange.words.VenueTag;
import org.offprint.exchange.words.VenueWords;

/**
 * Where the title stands in a reference.
 *
 * @param next where the text goes on behind it and the marks round it
 * @param sure whether something sets it off
 * @param quoted whether quotation marks do
 */
record TitlePlace(int start, int end, int next, boolean sure, boolean quoted) {

    private static final Pattern QUOTED =
            Pattern.compile(
                    "“([^“”]{2,500}?)[”\"]|„([^„“”]{2,500})[“”]|\"([^\"]{2,500})\"|``([^`]{2,500}?)''|«\\s?([^«»]{2,500})»|《([^《》]{2,300})》|(?<![\\p{L}\\p{N}])‘((?:[^‘’]|’(?=\\p{L})){4,500})’(?!\\p{L})|(?<![\\p{L}\\p{N}])'((?:[^']|'(?=\\p{L})){8,500})'(?!\\p{L})");
    private static final Pattern MARKER =
            Pattern.compile(
                    "\\s?\\[(?:[JCMDRNPSAZG]|DB|CP|EB)(?:/OL)?](?://|\\s?[.,])?|\\s\\((?=pp?\\.\\s|[Vv]ol\\.)|\\s?\\[(?i:computer software|software|data ?set|doctoral|ph\\.?d|master|unpublished|preprint|conference|poster|paper)[^\\[\\]]{0,120}]");
    private static final Pattern IN =
            Pattern.compile("[.,;:?!]\\s?[\"”’]?\\s?[iI]n:?\\s(?=[\\p{Lu}\\d“\"*])|\\.\\s-\\s|//");
    private static final Pattern BOOK =
            Pattern.compile("\\s\\([^()]{2,90},(?:\\s[^()]{1,15},)?\\s?(?:19|20)\\d\\d\\)");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?<=[.,?!] )(?!(?:Advisor|Supervisor|Editor|Note|URL|DOI|Available|Keyword|PMID|Betreuer|Vol)s?\\b)(?:\\p{Lu}[\\p{L}.’'-]*[ /,]{0,2}(?:(?:am|an|der|of|and|de|la|a\\.) ?)?){1,5}:\\s(?=\\p{Lu})");
    private static final Pattern PHRASE =
            Pattern.compile(
                    ",\\s(?=(?i:ph\\.?\\s?d\\.?|doctoral|master'?s?’?|diploma|bachelor|unpublished|technical report|tech\\.? rep|working paper|preprint|arxiv|in:?\\s[A-Z]|proc(?:\\.|eedings)|with\\s\\p{Lu}|joint with))");
    private static final Pattern WITH =
            Pattern.compile(
                    "[\\s,.;]{0,4}[(\\[]?\\s?\\b(?:joint(?:ly)? (?:work )?)?(?:with|w/)\\s(?=\\p{Lu}|\\p{IsHan})");

    private static final int MOST_COMMAS = 40;

    /** The title between quotation marks, if nothing of it stands before them. */
    static @Nullable TitlePlace quoted(LeftText text, int from) {
        Matcher quote = text.matcher(QUOTED, from, text.length());
        while (quote.find()) {
            String before = text.left(from, quote.start());
            if (before.replaceAll("[^\\p{L}]", "").length() > 2) {
                return null;
            }
            int group = 1;
            while (quote.group(group) == null) {
                group++;
            }
            return new TitlePlace(quote.start(group), quote.end(group), quote.end(), true, true);
        }
        return null;
    }

    /** Whether there is a quotation at all, so that what stands before it is names. */
    static int firstQuote(LeftText text, int from) {
        Matcher quote = text.matcher(QUOTED, from, text.length());
        return quote.find() ? quote.start() : -1;
    }

    /**
     * The title that begins here and is not between quotation marks.
     *
     * @param comma whether a comma stood before it, as one may then stand behind it
     * @param identifier where the first identifier stands
     */
    static TitlePlace plain(LeftText text, LineText line, int from, boolean comma, int identifier) {
        int start = text.skip(from, ".,:;–—-|*");
        for (LineText.Italic italic : line.italics()) {
            if (italic.start() >= from
                    && italic.start() <= start + 1
                    && italic.end() - italic.start() > 5) {
                return new TitlePlace(italic.start(), italic.end(), italic.end(), true, false);
            }
        }
        int limit = Math.min(text.length(), identifier > start ? identifier : text.length());
        limit = earlier(limit, first(text, MARKER, start));
        limit = earlier(limit, first(text, BOOK, start));
        limit = earlier(limit, LineStatus.firstIn(text, start));
        limit = text.hasAny("with ", "w/ ") ? earlier(limit, withNames(text, start)) : limit;
        for (LineText.Italic italic : line.italics()) {
            if (italic.start() > start + 8) {
                limit = earlier(limit, italic.start());
            }
        }
        int details = Details.firstIn(text, start);
        int published = text.hasAny(": ") ? first(text, PUBLISHED, start) : -1;
        int in = first(text, IN, start);
        if (in >= 0 && in < limit && "?!".indexOf(text.at(in)) >= 0) {
            in++;
        }
        int sentence = Sentences.end(text.left(), start, limit);
        if (published > start
                && published < limit
                && (in < 0 || published < in)
                && (details < 0 || published < details + 6)) {
            sentence = Math.max(sentence, published);
            int colon = text.left().indexOf(". ", start);
            boolean comesBefore = colon >= 0 && colon < published;
            if (comesBefore) {
                return place(text, start, published, published, true);
            }
        }
        int edge = limit;
        boolean sure = sentence < limit;
        if (in >= 0 && in < Math.min(sentence, limit)) {
            return place(text, start, in, in, true);
        }
        boolean wholeLine = details >= 0 && details < limit;
        if (sentence < limit
                && (details < 0 || sentence <= details)
                && !(comma && isCutVenue(text, start, sentence))) {
            return place(text, start, sentence, sentence, true);
        }
        if (comma || wholeLine) {
            int end = commaEnd(text, start, details >= 0 ? Math.min(details, limit) : limit, limit);
            if (end > start) {
                return place(text, start, end, end, false);
            }
        }
        edge = Math.min(sentence, limit);
        return place(text, start, edge, edge, sure || edge < text.length());
    }

    private static int withNames(LeftText text, int from) {
        Matcher with = text.matcher(WITH, from, text.length());
        for (int i = 0; i < 5 && with.find(); i++) {
            AuthorList names = AuthorList.at(text.left(), with.end());
            if (!names.isEmpty() && with.start() > from + 5) {
                return with.start();
            }
        }
        return -1;
    }

    /** ", Nature 12" and ", Atmos." : a full stop within the venue is no end of the title. */
    private static boolean isCutVenue(LeftText text, int start, int sentence) {
        String title = text.left(start, sentence);
        int comma = title.lastIndexOf(", ");
        return comma > 0
                && title.substring(comma + 2)
                        .matches("(?:\\p{Lu}\\p{L}*\\.?\\s){0,5}\\p{Lu}\\p{L}{1,7}\\.\\s*");
    }

    /** The comma at which a venue or a publisher begins. */
    private static int commaEnd(LeftText text, int start, int details, int limit) {
        Matcher phrase = text.matcher(PHRASE, start, limit);
        if (phrase.find()) {
            return phrase.start();
        }
        String region = text.left(start, details);
        int end = -1;
        int count = 0;
        for (int comma = region.indexOf(',');
                comma > 0 && count < MOST_COMMAS;
                comma = region.indexOf(',', comma + 1)) {
            count++;
            String behind =
                    region.substring(comma + 1, Math.min(region.length(), comma + 200)).strip();
            if (VenueWords.startsLikeVenue(behind) || VenueTag.of(behind).isPresent()) {
                return start + comma;
            }
            boolean name = behind.matches("(?s)\\p{Lu}.*") && behind.length() > 2;
            end = name ? start + comma : end;
        }
        if (end > 0 && details == limit) {
            return beforePublisher(text, start, details);
        }
        return end;
    }

    /** "Title, Longman, New York, 2000": the title ends at the first comma with a name behind. */
    private static int beforePublisher(LeftText text, int start, int limit) {
        String region = text.left(start, limit);
        int year = region.length();
        Matcher date = Pattern.compile(",\\s(?:19|20)\\d\\d\\b").matcher(region);
        while (date.find()) {
            year = date.start();
        }
        int end = -1;
        int count = 0;
        for (int comma = region.lastIndexOf(',', year - 1);
                comma > 0 && count < 3;
                comma = region.lastIndexOf(',', comma - 1)) {
            String part = region.substring(comma + 1, year).strip();
            String[] pieces = part.split(",\\s*");
            boolean names = !part.isEmpty();
            for (String piece : pieces) {
                names =
                        names
                                && piece.strip()
                                        .matches(
                                                "(?:\\p{Lu}[\\p{L}.&’'-]*\\s?(?:(?:of|and|de|la|du|am|der|&)\\s)?){0,6}");
            }
            if (!names) {
                break;
            }
            end = start + comma;
            count++;
        }
        return end;
    }

    private static TitlePlace place(LeftText text, int start, int end, int next, boolean sure) {
        int last = end;
        while (last > start && " .,;:".indexOf(text.at(last - 1)) >= 0) {
            last--;
        }
        return new TitlePlace(start, last, next, sure, false);
    }

    private static int first(LeftText text, Pattern pattern, int from) {
        Matcher found = text.matcher(pattern, from, text.length());
        return found.find() ? found.start() : -1;
    }

    private static int earlier(int limit, int place) {
        return place >= 0 && place < limit ? place : limit;
    }
}
