package org.offprint.exchange.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/** Tells by its words whether a text names a venue, and what is published there. */
public final class VenueWords {

    private static final Pattern CONFERENCE =
            Pattern.compile(
                    "(?i)\\b(proceedings of(?! the (national|royal|london|american|ieee\\b(?!/)))|proc\\. of|conference|conf\\.|workshops?|symposium|symp\\.|congress|colloquium|annual meeting|advances in neural information|neural information processing systems|findings of|lecture notes in computer|lncs|international joint|summit|challenge track)|会议");
    private static final Pattern JOURNAL =
            Pattern.compile(
                    "(?i)\\b(journal|j\\.|transactions|trans\\.|letters|lett\\.|annals|ann\\.|archive for|archives|reviews?|rev\\.|quarterly|bulletin|magazine|zeitschrift|revue|revista|acta|proceedings of the (national|royal|london|american|ieee)|proc\\. (natl|roy|amer|london)|nature|science|plos|communications|comm\\.|siam|physica|physics|chemistry|biology|mathematics|mathematical|math\\.|statistics|econometrica|econometrics|economics|economy|management science|operations research|surveys|frontiers|notices|studies)\\b|学报|杂志|期刊");
    private static final Pattern STARTS_LIKE_VENUE =
            Pattern.compile(
                    "(?i)^(in:? (the )?|the )?(proceedings|proc\\.|journal (of|for|on)|international (conference|journal|symposium|workshop|joint)|(ieee|acm|aaai|usenix|siam|ieee/\\w+|acm/\\w+|ieee-\\w+)\\b|transactions (on|of)|advances in (neural|math|appl|comput|difference|in)|annals of|annual (meeting|conference)|conference (on|of)|workshop (on|of|at)|\\d+(st|nd|rd|th) |lecture notes|arxiv\\b|findings of|springer|european conference|european journal|american journal|british journal|asian conference|physical review|phys\\. rev|empirical methods|neural information|computer vision and|nature (communications|methods|physics|\\w+)$|communications (of|in) )");
    private static final Pattern PREPRINT =
            Pattern.compile(
                    "(?i)\\b(arxiv|biorxiv|medrxiv|chemrxiv|ssrn|psyarxiv|techrxiv|pre-?prints?|pre-?printed|working paper|nber wp|manuscript|in preparation|work in progress)\\b|预印本");
    private static final Pattern THESIS =
            Pattern.compile(
                    "(?i)\\b(ph\\.?\\s?d\\.?|doctoral|master'?s?'?|m\\.?sc\\.?|bachelor'?s?|diploma|habilitation)\\s+(thesis|dissertation)|\\b(dissertation|thèse|doktorarbeit|masterarbeit|diplomarbeit)\\b|学位论文");
    private static final Pattern CHAPTER =
            Pattern.compile(
                    "(?i)\\b(book chapter|chapter (in|\\d)|in: .* \\(eds?\\.?\\)|\\(eds?\\.\\)|handbook of|encyclopedia of)");
    private static final Pattern SOFTWARE =
            Pattern.compile(
                    "(?i)\\b(r package|python package|software package|matlab toolbox|open[- ]source software)\\b");

    private VenueWords() {}

    /** Whether a text begins as the names of venues do. */
    public static boolean startsLikeVenue(String text) {
        Matcher start = STARTS_LIKE_VENUE.matcher(text.strip());
        return start.find();
    }

    /** Whether the words of a venue stand in a text. */
    public static boolean hasVenueWord(String text) {
        return CONFERENCE.matcher(text).find()
                || JOURNAL.matcher(text).find()
                || THESIS.matcher(text).find();
    }

    public static boolean isThesis(String text) {
        return THESIS.matcher(text).find();
    }

    public static boolean isPreprint(String text) {
        return PREPRINT.matcher(text).find();
    }

    /** What a venue's own name says of the papers in it; null when it says nothing. */
    public static @Nullable PaperType kind(String venue) {
        if (THESIS.matcher(venue).find()) {
            return PaperType.THESIS;
        }
        if (CHAPTER.matcher(venue).find()) {
            return PaperType.CHAPTER;
        }
        if (SOFTWARE.matcher(venue).find()) {
            return PaperType.SOFTWARE;
        }
        if (CONFERENCE.matcher(venue).find()) {
            boolean series = venue.matches("(?i).*journal of physics: conference series.*");
            return series ? PaperType.ARTICLE : PaperType.CONFERENCE;
        }
        return JOURNAL.matcher(venue).find() ? PaperType.ARTICLE : null;
    }
}
