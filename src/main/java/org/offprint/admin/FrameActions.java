package org.offprint.admin;

import org.offprint.common.ui.DeclaredPlaces;
import org.springframework.stereotype.Component;

/** What the palette offers of the console's frame. */
@Component
final class FrameActions extends DeclaredPlaces {

    /** The ids under which the actions name what they press. */
    static final String LOG_OUT = "log-out";

    static final String PUBLIC_PAGE = "public-page";
    static final String SHOW_KEYS = "show-keys";
}
