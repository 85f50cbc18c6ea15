package org.offprint.home.cv;

import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.profile.Period;
import org.offprint.site.SiteFrame;

/** Says in the language of the site when something was. */
final class Periods {

    private final SiteFrame frame;

    Periods(SiteFrame frame) {
        this.frame = frame;
    }

    /** The period in words, such as "2019–2023"; null where nothing is known of it. */
    @Nullable String inWords(Period period) {
        String from = inWords(period.from());
        String until = inWords(period.until());
        if (period.ongoing()) {
            if (from == null) {
                return frame.word("cv.now");
            }
            return frame.word(isYear(from) ? "cv.since.year" : "cv.since", from);
        }
        if (from == null) {
            return until == null ? null : frame.word("cv.until", until);
        }
        if (until == null || until.equals(from)) {
            return from;
        }
        return frame.word(isYear(from) && isYear(until) ? "cv.years" : "cv.dates", from, until);
    }

    /** Between years the dash stands close, else with spaces around it. */
    private static boolean isYear(String date) {
        return date.length() == 4;
    }

    /** The date in words; null where there is none. */
    @Nullable String inWords(@Nullable PartialDate date) {
        return date == null ? null : frame.dates().of(date);
    }
}
