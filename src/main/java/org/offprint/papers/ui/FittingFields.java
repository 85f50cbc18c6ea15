package org.offprint.papers.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.offprint.papers.PaperType;

/** Hides fields that make no sense for a kind of work, unless they say something nevertheless. */
final class FittingFields {

    private final Map<HasStyle, Set<PaperType>> misfits = new HashMap<>();

    /** Has a field hidden where it is empty and the paper is of one of these kinds. */
    <F extends HasStyle & HasValue<?, String>> void hide(
            F field, PaperType first, PaperType... more) {
        misfits.put(field, EnumSet.of(first, more));
    }

    void fit(PaperType type) {
        misfits.forEach((field, types) ->
                field.setClassName(
                        "unfit",
                        types.contains(type)
                                && field instanceof HasValue<?, ?> input
                                && input.isEmpty()));
    }
}
