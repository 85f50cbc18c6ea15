package org.offprint.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The entries of one year, in the order in which they came. */
public record ByYear<D extends EntryData>(int year, List<Entry<D>> entries) {

    /** Puts together what is of the same year; the years stand as they come first. */
    public static <D extends EntryData> List<ByYear<D>> group(
            List<Entry<D>> entries, ToIntFunction<D> yearOf) {
        Map<Integer, List<Entry<D>>> years = new LinkedHashMap<>();
        for (Entry<D> entry : entries) {
            years.computeIfAbsent(yearOf.applyAsInt(entry.data()), year -> new ArrayList<>())
                    .add(entry);
        }
        return years.entrySet().stream()
                .map(year -> new ByYear<>(year.getKey(), List.copyOf(year.getValue())))
                .toList();
    }
}
