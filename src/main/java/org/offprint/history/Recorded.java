package org.offprint.history;

import java.util.function.Function;
import org.offprint.common.Text;
import tools.jackson.core.type.TypeReference;

/**
 * A kind of things whose changes are kept, such as the papers.
 *
 * @param name what the history calls it, in small letters; it is stored
 * @param type the record of one state, all that is needed to bring it back
 * @param entry the id of the thing that a state is of, at most 500 characters
 * @param label what a person calls it, such as a title; cut where it is long
 */
public record Recorded<T>(
        String name, TypeReference<T> type, Function<T, String> entry, Function<T, String> label) {

    private static final int MAX_LABEL = 300;

    /** The label as it is stored. */
    String shortLabel(T state) {
        return Text.shortened(label.apply(state), MAX_LABEL);
    }
}
