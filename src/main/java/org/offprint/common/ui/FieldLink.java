package org.offprint.common.ui;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The address of a field of a view: that of the view, with the label of the field. */
public final class FieldLink {

    private static final String LABEL = "at";

    private FieldLink() {}

    /** The address, below the console. */
    static String to(String path, String label) {
        return "%s?%s=%s".formatted(path, LABEL, URLEncoder.encode(label, StandardCharsets.UTF_8));
    }

    /** The label of the field that an address leads to; empty if it names none. */
    public static Optional<String> label(Location location) {
        return location.getQueryParameters().getSingleParameter(LABEL);
    }
}
