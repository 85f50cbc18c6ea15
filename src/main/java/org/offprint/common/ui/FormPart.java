package org.offprint.common.ui;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One part of a form over a record.
 *
 * @param label how people call it
 * @param shown its text in a record; two records agree in this part when their texts do
 * @param fill shows a record's part in the form
 */
public record FormPart<T>(String label, Function<T, String> shown, Consumer<T> fill) {

    boolean differs(T one, T other) {
        return !shown.apply(one).equals(shown.apply(other));
    }
}
