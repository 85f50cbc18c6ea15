package org.offprint.history.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to what was changed. */
public final class HistoryNavigation {

    /** The parameter that says of which kind the thing is. */
    public static final String KIND = "kind";

    /** The parameter that says which thing it is. */
    public static final String ENTRY = "entry";

    private HistoryNavigation() {}

    /** Where the history of one thing is told, within the console. */
    public static String address(String kind, String entry) {
        return "history?%s=%s&%s=%s"
                .formatted(KIND, kind, ENTRY, URLEncoder.encode(entry, StandardCharsets.UTF_8));
    }
}
