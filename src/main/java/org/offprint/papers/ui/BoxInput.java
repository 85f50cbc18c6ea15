package org.offprint.papers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Predicate;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.papers.PaperData;

/** Something that is so or not. */
final class BoxInput implements PaperInput {

    private final String name;
    private final Checkbox field;
    private final Predicate<PaperData> part;

    BoxInput(String name, Checkbox field, Predicate<PaperData> part) {
        this.name = name;
        this.field = DraftKeeper.named(name, field);
        this.part = part;
    }

    @Override
    public String label() {
        return field.getLabel();
    }

    @Override
    public String shown(PaperData paper) {
        return part.test(paper) ? "Yes" : "No";
    }

    @Override
    public void fill(PaperData paper) {
        field.setValue(part.test(paper));
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        return field.getValue() != part.test(paper);
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
        draft.text(name, text -> field.setValue(text.equals("true")));
    }
}
