package org.offprint.admin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A moment, shown in the zone of whoever looks; in UTC until the browser has found it. */
@Tag("local-time")
@JavaScript("context://console/local-time.js")
final class LocalTime extends HtmlContainer {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    LocalTime(Instant at) {
        getElement().setText(UTC.format(at));
        getElement().setAttribute("datetime", at.toString());
    }
}
