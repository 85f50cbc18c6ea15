package org.offprint.papers.ui;

import com.vaadin.flow.component.html.Input;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormInput;
import org.offprint.papers.PaperData;

/**
 * A file of the paper. The browser keeps what was uploaded in words of its own, which name the
 * stored file.
 *
 * @param <V> a stored file
 */
final class FileInput<V> implements FormInput<PaperData> {

    final UploadField<V> field;

    /** Stands in the form, unseen, for the browser to keep. */
    final Input kept = new Input();

    private final String name;
    private final Function<PaperData, @Nullable V> part;
    private final Function<V, String> words;
    private final Function<String, Optional<V>> stored;

    /**
     * @param name under which the browser keeps it
     * @param words what tells one stored file from another
     * @param stored finds the stored file of such words; empty if there is none any more
     */
    FileInput(
            String name,
            UploadField<V> field,
            Function<PaperData, @Nullable V> part,
            Function<V, String> words,
            Function<String, Optional<V>> stored) {
        this.name = name;
        this.field = field;
        this.part = part;
        this.words = words;
        this.stored = stored;
        kept.setType("hidden");
        DraftKeeper.named(name, kept);
        field.addValueChangeListener(change -> kept.setValue(words(change.getValue())));
    }

    @Nullable V read() {
        return field.getValue();
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(PaperData paper) {
        return words(part.apply(paper));
    }

    @Override
    public void fill(PaperData paper) {
        field.setValue(part.apply(paper));
        field.setInvalid(false);
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        return !Objects.equals(field.getValue(), part.apply(paper));
    }

    @Override
    public boolean check() {
        field.setInvalid(false);
        return true;
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.text(name, text -> field.setValue(stored.apply(text).orElse(null)));
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }

    private String words(@Nullable V file) {
        return file == null ? "" : words.apply(file);
    }
}
