package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.profile.Period;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;

/** Entries of a vita in the making; texts that are too long are cut, odd dates left out. */
final class VitaList {

    private final List<VitaEntry> entries = new ArrayList<>();

    /** One entry of which any part may be missing but what it is. */
    void add(
            VitaKind kind,
            String what,
            @Nullable String where,
            @Nullable String url,
            String from,
            String until,
            String note) {
        String line = cut(Html.text(what), VitaEntry.MAX_LINE);
        if (line.isBlank() || entries.size() >= VitaData.MAX_ENTRIES) {
            return;
        }
        entries.add(
                new VitaEntry(
                        kind,
                        line,
                        where == null ? null : cut(Html.text(where), VitaEntry.MAX_LINE),
                        url == null
                                ? null
                                : WebLink.parse(url).filter(WebLink::isAbsolute).orElse(null),
                        period(from, until),
                        note.isBlank() ? null : cut(Html.text(note), VitaEntry.MAX_NOTE),
                        true));
    }

    List<VitaEntry> entries() {
        return List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Texts that say something, joined. */
    static String joined(String between, Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    private static Period period(String from, String until) {
        Optional<PartialDate> start = PageDates.parse(from);
        if (Period.isNow(until)) {
            return start.map(Period::since).orElse(Period.UNKNOWN);
        }
        Optional<PartialDate> end = PageDates.parse(until);
        try {
            return new Period(
                    start.orElse(end.orElse(null)),
                    start.isPresent() ? end.orElse(null) : null,
                    false);
        } catch (IllegalArgumentException e) {
            return start.map(Period::at).orElse(Period.UNKNOWN);
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
