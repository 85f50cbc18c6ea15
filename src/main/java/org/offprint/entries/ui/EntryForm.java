package org.offprint.entries.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.common.ui.BoxInput;
import org.offprint.common.ui.MarkdownField;
import org.offprint.common.ui.RecordForm;
import org.offprint.common.ui.TextInput;
import org.offprint.entries.EntryData;

/** The form of an entry: the fields of its kind, and whether visitors see it. */
public abstract class EntryForm<D extends EntryData> extends RecordForm<D> {

    /** How to write in a field for Markdown. */
    protected static final String MARKDOWN = "In Markdown: **bold**, *italic*, [text](https://…).";

    private final Checkbox visible = new Checkbox("Visitors may see it");

    /**
     * @param blank a new entry; what it must have only stands in for what is missing
     */
    protected EntryForm(D blank) {
        super(blank);
    }

    /** A part that a new entry does not have yet, though no entry can be without it. */
    protected static <D, V> Function<D, @Nullable V> unless(D blank, Function<D, V> part) {
        return data -> data == blank ? null : part.apply(data);
    }

    /** Adds an input for one line that may be missing. */
    protected TextInput<D, String> line(
            String name,
            TextFieldBase<?, String> field,
            Function<D, @Nullable String> part,
            String what,
            int limit) {
        return text(
                name,
                field,
                part,
                words -> words,
                words -> {
                    String line = Text.limited(what, words, limit);
                    return line == null ? "" : line;
                });
    }

    /** Adds an input for an address that may be missing. */
    protected TextInput<D, WebLink> link(
            String name, TextField field, Function<D, @Nullable WebLink> part) {
        field.setPlaceholder("https://");
        return text(name, field, part, WebLink::value, WebLink::of);
    }

    /** Adds an input for a text in Markdown that may be missing. */
    protected TextInput<D, MarkdownText> markdown(
            String name,
            MarkdownField field,
            Function<D, @Nullable MarkdownText> part,
            String what,
            int limit) {
        field.setHelperText(MARKDOWN);
        return text(
                name,
                field,
                part,
                MarkdownText::source,
                words -> MarkdownText.limited(what, words, limit));
    }

    /** Adds the last section, with the box that says whether visitors see the entry. */
    protected Checkbox shown() {
        input(new BoxInput<>("visible", visible, data -> data.visibility() == Visibility.PUBLIC));
        section("Shown", visible);
        return visible;
    }

    /** What the box says. */
    protected Visibility visibility() {
        return visible.getValue() ? Visibility.PUBLIC : Visibility.DRAFT;
    }
}
