package org.offprint.exchange.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.papers.PaperStatus;

/** How far a work has come, as records say it in words. */
public final class StatusWords {

    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "(?i)\\s*(in[ -]?press|accepted( for publication)?|forthcoming|to appear|epub ahead of print|ahead of print|advance online publication|early access|im druck|à paraître|à paraitre)\\.?\\s*");
    private static final Pattern REVIEW = Pattern.compile("(?i)\\s*(under|in) review\\.?\\s*");
    private static final Pattern SUBMITTED =
            Pattern.compile("(?i)\\s*(submitted( for publication)?|eingereicht|soumis)\\.?\\s*");
    private static final Pattern PREPARATION =
            Pattern.compile("(?i)\\s*(in preparation|in progress|work in progress|draft)\\.?\\s*");
    private static final Pattern WITHDRAWN =
            Pattern.compile("(?i)\\s*(withdrawn|retracted)\\.?\\s*");

    private StatusWords() {}

    /** What the words say if they say nothing else; empty where it is no status but published. */
    public static Optional<PaperStatus> find(String words) {
        if (ACCEPTED.matcher(words).matches()) {
            return Optional.of(PaperStatus.ACCEPTED);
        }
        if (REVIEW.matcher(words).matches()) {
            return Optional.of(PaperStatus.UNDER_REVIEW);
        }
        if (SUBMITTED.matcher(words).matches()) {
            return Optional.of(PaperStatus.SUBMITTED);
        }
        if (PREPARATION.matcher(words).matches()) {
            return Optional.of(PaperStatus.IN_PREPARATION);
        }
        return WITHDRAWN.matcher(words).matches()
                ? Optional.of(PaperStatus.WITHDRAWN)
                : Optional.empty();
    }
}
