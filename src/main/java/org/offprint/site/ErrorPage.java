package org.offprint.site;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor sees where there is no page to see, for {@code error/show.jte}.
 *
 * @param reference what the log knows a failure by; null where it is no failure of ours
 */
public record ErrorPage(
        SiteFrame frame, int status, String title, String sentence, @Nullable String reference) {}
