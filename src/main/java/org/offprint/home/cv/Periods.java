package org.offprint.home.cv;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.profile.Period;
import org.offprint.site.SiteFrame;

/** Says in the language of the site when something was. */
final class Periods {

    private final SiteFrame frame;
    private final Locale locale;

    Periods(SiteFrame frame) {
        this.frame = frame;
        this.locale = Locale.forLanguageTag(frame.language());
    }

    /** The period in words, such as "2019–2023"; null where nothing is known of it. */
    @Nullable String inWords(Period period) {
        String from = inWords(period.from());
        String until = inWords(period.until());
        if (period.ongoing()) {
            return from == null ? frame.word("cv.now") : frame.word("cv.since", from);
        }
        if (from == null) {
            return until == null ? null : frame.word("cv.until", until);
        }
        if (until == null || until.equals(from)) {
            return from;
        }
        boolean years = from.indexOf(' ') < 0 && until.indexOf(' ') < 0;
        return frame.word(years ? "cv.years" : "cv.dates", from, until);
    }

    /** The date in words; null where there is none. */
    @Nullable String inWords(@Nullable PartialDate date) {
        return date == null ? null : date.inWords(locale);
    }
}
