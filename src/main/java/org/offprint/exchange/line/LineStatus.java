package org.offprint.exchange.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.PaperField;
import org.offprint.papers.PaperStatus;

/** How far a work has come, and what sets it off: reviews, prizes, kinds of talk, editions. */
final class LineStatus {

    private static final String[] REVIEW_WORDS = {
        "review", "revis", "submi", "consideration", "r&r", "r & r", "r &r", "r& r"
    };
    private static final String[] ACCEPTED_WORDS = {
        "appear", "forthcoming", "press", "accepted", "erscheinen", "paraître", "online"
    };
    private static final String[] PREPARATION_WORDS = {
        "preparation", "progress", "vorbereitung", "draft"
    };
    private static final String[] AWARD_WORDS = {
        "best", "outstanding", "distinguished", "honor", "honour", "test-of", "test of"
    };
    private static final String[] TALK_WORDS = {
        "oral",
        "spotlight",
        "poster",
        "highlight",
        "paper",
        "abstract",
        "invited",
        "keynote",
        "demo",
        "acceptance",
        "top "
    };
    private static final Pattern REVIEW =
            Pattern.compile(
                    "(?i)[(\\[]?\\b(?<what>(?:currently |now )?(?:under (?:review|revision|consideration)|in (?:review|revision|submission)|(?:re-?)?submitted|(?:invited to )?revised?(?:,? and|,? &|,)? ?-?resubmit(?:ted)?|(?:major|minor) revisions?(?: requested)?|R ?& ?R)(?<where>,? (?:at|to|in|for|with|by) [^.;()\\[\\]]{2,100}?)?)(?=[.;)\\]]|,\\s?(?:19|20)\\d\\d|\\s*\\(|\\s*,?\\s*$)[)\\]]?");
    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "(?i)[(\\[]?\\b(?<what>to appear|forthcoming|in press|im Erscheinen|à paraître|conditionally accepted|accepted|advance online publication|online first)\\b(?: for (?:publication|presentation))?(?: (?:in|at|to|by))?(?: the)?\\b:?[)\\]]?");
    private static final Pattern PREPARATION =
            Pattern.compile(
                    "(?i)[(\\[]?\\b(?:manuscript |work |paper )?(?:in (?:preparation|progress|Vorbereitung)|working draft)\\b[)\\]]?");
    private static final Pattern AWARD =
            Pattern.compile(
                    "[(\\[]?\\b(?<what>(?:\\p{Lu}[\\p{L}&-]* ){0,4}(?i:best|outstanding|distinguished|honou?rable|test[- ]of[- ]time)\\b[^.;()\\[\\]]{0,60}?(?i:award|prize|mention|runner-?up|finalist|nomination|nominee|candidate|paper)s?(?i: award| prize| runner-up| finalist)?)(?!\\p{L})[)\\]!]?");
    private static final Pattern TALK =
            Pattern.compile(
                    "(?i)[(\\[]\\s?(?<what>[^()\\[\\]]{0,25}\\b(?:oral|spotlight|poster|highlight|long paper|short paper|extended abstract|invited(?: paper| talk)?|keynote|demo|acceptance rate|top \\d)\\b[^()\\[\\]]{0,40})[)\\]]|(?<=[.,;] )(?<bare>(?:Oral|Spotlight|Poster|Highlight|Extended abstract)(?: presentation| paper)?)(?=\\s?[.,;]|\\s?$)");
    private static final Pattern EDITION =
            Pattern.compile(
                    "(?:\\(\\s?)?(?<![\\p{L}\\p{N}])(?<what>(?:\\d{1,2}(?:st|nd|rd|th|e|ème)?\\.?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]evised|[Rr]ev\\.|[Ii]nternational)\\s(?:rev\\. |überarb\\. )?(?:ed(?:ition|n)?\\b\\.?|Aufl(?:age)?\\b\\.?|éd\\.)|ed\\.\\s\\d{1,2}(?!\\d)|第\\d{1,2}版)(?:\\s?\\))?");
    private static final Pattern VERSION =
            Pattern.compile(
                    "(?i)\\(?\\b(?<what>(?:R package )?v(?:ersion|er\\.)? ?\\d+(?:\\.\\d+)+[\\w.-]{0,12}|version \\d+)\\)?(?![\\p{L}\\p{N}])");

    private final FoundParts parts;
    private final List<String> notes = new ArrayList<>();
    private @Nullable PaperStatus status;

    LineStatus(FoundParts parts) {
        this.parts = parts;
    }

    @Nullable PaperStatus status() {
        return status;
    }

    @Nullable String note() {
        return notes.isEmpty() ? null : String.join(", ", notes);
    }

    void note(String note, int start, int end) {
        if (notes.stream().noneMatch(note::equalsIgnoreCase)) {
            notes.add(note);
            parts.mark(PaperField.NOTE, start, end, true);
        }
    }

    /** Takes the edition out, which may stand within a title. */
    int takeEdition(LeftText text, int from) {
        return take(
                text,
                EDITION,
                new String[] {"ed", "aufl", "éd", "版"},
                from,
                found -> note(found.group("what"), found.start("what"), found.end("what")));
    }

    void takeVersion(LeftText text, int from) {
        take(
                text,
                VERSION,
                new String[] {"v"},
                from,
                found -> note(found.group("what"), found.start("what"), found.end("what")));
    }

    /** Takes all the rest out of the text behind the title; gives the place of the first one. */
    int take(LeftText text, int from) {
        int first =
                take(
                        text,
                        AWARD,
                        AWARD_WORDS,
                        from,
                        found ->
                                parts.put(
                                        PaperField.AWARD,
                                        found.group("what"),
                                        found.start("what"),
                                        found.end("what"),
                                        true));
        first =
                Math.min(
                        first,
                        take(
                                text,
                                TALK,
                                TALK_WORDS,
                                from,
                                found -> {
                                    String name = found.group("what") == null ? "bare" : "what";
                                    note(
                                            found.group(name).strip(),
                                            found.start(name),
                                            found.end(name));
                                }));
        first =
                Math.min(
                        first,
                        take(
                                text,
                                PREPARATION,
                                PREPARATION_WORDS,
                                from,
                                found -> say("in preparation", found.start(), found.end())));
        first =
                Math.min(
                        first,
                        take(
                                text,
                                REVIEW,
                                REVIEW_WORDS,
                                from,
                                found -> {
                                    say(
                                            found.group("what"),
                                            found.start("what"),
                                            found.end("what"));
                                    if (found.group("where") != null) {
                                        note(
                                                found.group("what"),
                                                found.start("what"),
                                                found.end("what"));
                                    }
                                }));
        take(
                text,
                ACCEPTED,
                ACCEPTED_WORDS,
                from,
                found -> say(found.group("what"), found.start("what"), found.end("what")));
        return first;
    }

    /** Where a status begins before which a title must end; -1 if there is none. */
    static int firstIn(LeftText text, int from) {
        int first = firstSet(text, REVIEW, REVIEW_WORDS, from);
        first = earlier(first, firstSet(text, PREPARATION, PREPARATION_WORDS, from));
        first = earlier(first, firstSet(text, ACCEPTED, ACCEPTED_WORDS, from));
        return earlier(first, firstSet(text, AWARD, AWARD_WORDS, from));
    }

    private static int earlier(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    /** The first that punctuation sets off, as words of a title are not. */
    private static int firstSet(LeftText text, Pattern pattern, String[] words, int from) {
        if (!text.hasAny(words)) {
            return -1;
        }
        Matcher found = text.matcher(pattern, from, text.length());
        while (found.find()) {
            int before = found.start() - 1;
            while (before >= 0 && text.at(before) == ' ') {
                before--;
            }
            boolean set =
                    before >= 0 && ".,;([\"”)’?!".indexOf(text.at(before)) >= 0
                            || "([".indexOf(text.at(found.start())) >= 0;
            if (set) {
                return found.start();
            }
        }
        return -1;
    }

    void say(String words, int start, int end) {
        PaperStatus said = status(words.toLowerCase(Locale.ROOT));
        if (status == null && said != null) {
            status = said;
            parts.mark(PaperField.STATUS, start, end, true);
        }
    }

    private static @Nullable PaperStatus status(String words) {
        if (words.matches(".*(preparation|progress|vorbereitung|draft).*")) {
            return PaperStatus.IN_PREPARATION;
        }
        if (words.matches("(re-?)?submitted\\b.*|.*in submission.*")) {
            return PaperStatus.SUBMITTED;
        }
        if (words.matches(".*(review|revision|revise|consideration|r ?& ?r).*")) {
            return PaperStatus.UNDER_REVIEW;
        }
        return words.startsWith("n.d") ? null : PaperStatus.ACCEPTED;
    }

    private interface Taker {
        void take(Matcher found);
    }

    private static int take(LeftText text, Pattern pattern, String[] words, int from, Taker taker) {
        int first = Integer.MAX_VALUE;
        if (!text.hasAny(words)) {
            return first;
        }
        Matcher found = text.matcher(pattern, from, text.length());
        for (int i = 0; i < 5 && found.find(); i++) {
            taker.take(found);
            text.use(found.start(), found.end());
            first = Math.min(first, found.start());
        }
        return first;
    }
}
