package org.offprint.exchange.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a sentence what is said of a paper beside its venue: awards, the kind of talk, that
 * it is under review or to appear.
 */
public final class PaperNotes {

    private static final String AWARD =
            "(?:(?:\\p{Lu}[\\p{L}&+]* ){0,4}(?:best|outstanding|distinguished|honou?rable|test[- ]of[- ]time|early career)\\b[^.;()\\[\\]\\n]{0,60}?"
                    + "(?:award|prize|mention|runner-?up|finalist|nomin\\w+|candidate|paper|demo)s?\\b[^.;,()\\[\\]\\n]{0,50})";
    private static final String TALK =
            "(?:spotlight|oral|highlight(?:ed)?|poster)(?: (?:presentation|talk|paper|poster))?|contributed talk|notable[- ]top[- ]\\d+%[^.;,)]*|top[- ]\\d+(?:\\.\\d+)? ?%[^.;,)]*"
                    + "|(?:long|short|demo|full|invited) paper|extended abstract|job market paper|cover (?:article|paper|story)|editor'?s'? (?:choice|pick|suggestion|highlight)|featured (?:article|paper|in [^.;,]{1,40})|industry track|datasets (?:and|&) benchmarks(?: track)?|demo(?: track)?|findings(?! of)";
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?i)\\b(?:"
                            + AWARD
                            + "|(?:"
                            + TALK
                            + ")(?:\\s*\\([^()]{1,60}\\))?)(?![\\p{L}\\p{N}])");
    private static final Pattern NOTE_AT_END =
            Pattern.compile("(?i)\\b(?:" + AWARD + "|" + TALK + ")\\s*$");
    private static final Pattern WHOLE_AWARD = Pattern.compile("(?i)^\\W*(?:" + AWARD + ").*");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[]([^()\\[\\]\\n]{3,120})[)\\]]");
    private static final Pattern SUBMITTED =
            Pattern.compile(
                    "(?i)[(\\[]?\\b((?:currently |now )?(?:under (?:review|revision|submission|consideration)|in (?:review|revision|submission|preparation)|submitted|re-?submitted|(?:major|minor) revisions?|(?:invited to )?revise(?:d)?[ -]?(?:and|&)[ -]?resubmit(?:ted)?|reject(?:ed)?[ -]?(?:and|&)[ -]?resubmit|r ?& ?r)(?:,? ?(?:\\(?\\d(?:st|nd|rd) round\\)?)?,? (?:at|to|in|for|with|by):? [^.;()\\[\\]\\n]{2,100})?)[)\\]]?");
    private static final Pattern COMING =
            Pattern.compile(
                    "(?i)[(\\[]?\\b(to appear|forthcoming|in press|conditionally accepted|conditional acceptance|(?:to be|will be) published)\\b(?: (?:at|in|to|by))?:?(?: the)?[)\\]]?[,.:]?");
    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "(?i)[(\\[]?\\b(?:accepted|presented|published|appeared|appears|publication|first online|published online|online first|available)\\b(?: for (?:publication|presentation))?(?: (?:at|in|to|by|on|as a))?:?(?: the)?[)\\]]?");
    private static final Pattern PREPRINT =
            Pattern.compile(
                    "(?i)[(\\[]?\\b(?:arxiv )?(?:pre-?printed|pre-?print)\\b(?! arxiv)(?: available)?[)\\]]?|(?i)^[(\\[]?\\s*working paper\\s*[)\\]]?(?=\\W*(?:\\d{4}\\W*)?$)|\\(coming soon\\)|(?i)\\bcoming soon\\b");
    private static final String RANKED =
            "(?:(?:CCF|CORE|JCR|SCI|SSCI|EI|Qualis|CAAI)[- ](?:ranked )?(?:[ABC]\\b\\*?|Q[1-4]|rank)[^()\\[\\],.;]{0,30}|(?:IF|impact factor|acceptance (?:rate|ratio))\\s*[:=~]?\\s*[\\d.%=/ ]+|中科院[^()（）,，]{0,12}区[^()（）,，]{0,6})";
    private static final Pattern RANK =
            Pattern.compile(
                    "(?i)[(\\[（【]\\s*" + RANKED + "\\s*[)\\]）】]|,?\\s*(?<![\\p{L}])" + RANKED);

    /** What was said, what is left of the sentence, and whether the paper is not published. */
    public record Found(List<String> notes, String rest, boolean unpublished) {}

    private PaperNotes() {}

    public static Found take(String sentence) {
        List<String> notes = new ArrayList<>();
        if (WHOLE_AWARD.matcher(sentence).matches() && sentence.length() < 200) {
            String award = TidyText.withoutEdges(sentence).replaceAll("[.,!]+$", "");
            return new Found(List.of(award), "", false);
        }
        String rest = RANK.matcher(sentence).replaceAll(" ");
        boolean unpublished = false;
        Matcher submitted = SUBMITTED.matcher(rest);
        if (submitted.find()) {
            notes.add(
                    TidyText.withoutEdges(submitted.group(1))
                            .replaceAll("(,? (19|20)\\d{2})?[,. ]*$", ""));
            rest = cut(rest, submitted);
            unpublished = true;
        }
        Matcher coming = COMING.matcher(rest);
        if (coming.find()) {
            notes.add(coming.group(1));
            rest = cut(rest, coming);
        }
        Matcher bracket = IN_BRACKETS.matcher(rest);
        while (bracket.find()) {
            Matcher note = NOTE.matcher(bracket.group(1));
            if (!NOTE_AT_END.matcher(rest.substring(0, bracket.start())).find()
                    && note.find()
                    && VenueTag.of(bracket.group(1)).isEmpty()
                    && bracket.group(1).split(" ").length < 15) {
                notes.add(TidyText.withoutEdges(bracket.group(1)));
                rest = cut(rest, bracket);
                bracket = IN_BRACKETS.matcher(rest);
            }
        }
        Matcher note = NOTE.matcher(rest);
        while (notes.size() < 5 && note.find()) {
            notes.add(TidyText.withoutEdges(note.group()).replaceAll("[.,!]+$", ""));
            rest = cut(rest, note);
            note = NOTE.matcher(rest);
        }
        Matcher preprint = PREPRINT.matcher(rest);
        if (preprint.find()) {
            unpublished = true;
            rest = cut(rest, preprint);
        }
        rest = ACCEPTED.matcher(rest).replaceFirst(" ");
        return new Found(notes, TidyText.withoutEdges(rest), unpublished);
    }

    private static String cut(String text, Matcher found) {
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }
}
