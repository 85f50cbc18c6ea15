package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * The fields of one entry of an {@link OrderedListField}. What was typed stays in the fields even
 * where it cannot be read.
 *
 * @param <T> what an entry is; a value that is compared by what it holds
 */
public interface OrderedListEntry<T> {

    /** The fields, as they stand in the row. */
    Component component();

    /** Fills the fields. */
    void show(T value);

    /** What the fields say; empty while they are blank or cannot be read. */
    Optional<T> read();

    /** Whether nothing was typed, so that the entry does not count. */
    boolean isBlank();

    /** Whether the person may take it out of the list. */
    default boolean isRemovable() {
        return true;
    }

    /**
     * Says beside each field what is wrong with it, and leaves the first such field ready for
     * {@link #focus}.
     *
     * @return whether the entry is blank or can be read
     */
    boolean validate();

    /** Moves the focus to the first field, or to the first wrong one. */
    void focus();

    /** What the buttons of the row call the entry, such as "GitHub"; never empty. */
    String name();

    /** Fills the fields with what was typed and not stored, where they were marked to be kept. */
    void restore(Draft.Row typed);

    /** Says whom to tell after every change of a field. */
    void onChange(Runnable listener);
}
