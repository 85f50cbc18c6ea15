package org.offprint.exchange.lookup;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** When a service wants to be asked again: in so many seconds, or at a time. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** The time from now on, a day at the most; null where the header says nothing. */
    static @Nullable Duration read(@Nullable String header, Clock clock) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return capped(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return capped(Duration.between(clock.instant(), time.toInstant()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration capped(Duration time) {
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
