package org.offprint.papers.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.papers.PaperData;

/** One of a few things. */
final class ChoiceInput<V> implements PaperInput {

    private final String name;
    private final Select<V> field;
    private final List<V> items;
    private final Function<V, String> words;
    private final Function<PaperData, Optional<V>> part;

    ChoiceInput(
            String name,
            Select<V> field,
            List<V> items,
            Function<V, String> words,
            Function<PaperData, Optional<V>> part) {
        this.name = name;
        this.field = DraftKeeper.named(name, field);
        this.items = items;
        this.words = words;
        this.part = part;
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
    }

    Optional<V> read() {
        return field.getOptionalValue();
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(PaperData paper) {
        return part.apply(paper).map(words).orElse("");
    }

    @Override
    public void fill(PaperData paper) {
        part.apply(paper).ifPresentOrElse(field::setValue, field::clear);
        field.setInvalid(false);
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        return !read().equals(part.apply(paper));
    }

    @Override
    public boolean check() {
        return true;
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.text(
                name,
                text ->
                        items.stream()
                                .filter(item -> words.apply(item).equals(text))
                                .findFirst()
                                .ifPresentOrElse(field::setValue, field::clear));
    }
}
