package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells who saves second what the first changed, field by field, and lets them choose; nothing is
 * lost, because both texts stand there. A field that only the other window changed is taken from
 * there unless the person decides otherwise.
 */
public final class ConflictDialog<T> extends Composite<Dialog> {

    /** Whose text a field takes. */
    enum Choice {
        YOURS("Yours"),
        THEIRS("Saved in the other window");

        private final String label;

        Choice(String label) {
            this.label = label;
        }
    }

    private final T base;
    private final T theirs;
    private final T yours;
    final Map<FormPart<T>, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();
    final Button save = new Button("Save with these");
    final Button back = new Button("Back to the form");

    private ConflictDialog(List<FormPart<T>> parts, T base, T theirs, T yours) {
        this.base = base;
        this.theirs = theirs;
        this.yours = yours;
        for (FormPart<T> part : parts) {
            if (part.differs(base, theirs) && part.differs(yours, theirs)) {
                choices.put(part, choice(part));
            }
        }
    }

    /**
     * Asks where the two differ, and saves at once where they do not.
     *
     * @param base what the form was opened with
     * @param theirs what is stored now
     * @param yours what the form holds
     * @param save stores the form, which then shows what was chosen, over {@code theirs}
     */
    public static <T> void ask(List<FormPart<T>> parts, T base, T theirs, T yours, Runnable save) {
        var dialog = new ConflictDialog<>(parts, base, theirs, yours);
        List<FormPart<T>> untouched =
                parts.stream()
                        .filter(part -> !dialog.choices.containsKey(part))
                        .filter(part -> part.differs(yours, theirs) && part.differs(base, theirs))
                        .toList();
        untouched.forEach(part -> part.fill().accept(theirs));
        if (dialog.choices.isEmpty()) {
            save.run();
        } else {
            dialog.open(save);
        }
    }

    private void open(Runnable whenChosen) {
        Dialog dialog = getContent();
        dialog.setHeaderTitle("Changed in another window");
        dialog.addClassName("conflict");
        dialog.setCloseOnOutsideClick(false);
        Div list = new Div();
        choices.values().forEach(list::add);
        dialog.add(
                new Paragraph(
                        "While you wrote, this was saved elsewhere. Choose what to keep; nothing is saved before you do."),
                list);
        save.addThemeName("primary");
        save.addClickListener(click -> {
            choices.forEach((part, group) -> {
                if (group.getValue() == Choice.THEIRS) {
                    part.fill().accept(theirs);
                }
            });
            dialog.close();
            whenChosen.run();
        });
        back.addClickListener(click -> dialog.close());
        dialog.getFooter().add(back, save);
        dialog.open();
        choices.values().iterator().next().getElement().executeJs("this.focus()");
    }

    private RadioButtonGroup<Choice> choice(FormPart<T> part) {
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>(part.label());
        group.setItems(Choice.values());
        group.setRenderer(new ComponentRenderer<Component, Choice>(choice -> text(part, choice)));
        group.setValue(part.differs(base, yours) ? Choice.YOURS : Choice.THEIRS);
        return group;
    }

    private Component text(FormPart<T> part, Choice choice) {
        String text = part.shown().apply(choice == Choice.YOURS ? yours : theirs);
        Span whose = new Span(choice.label);
        whose.addClassName("whose");
        Span words = new Span(text.isEmpty() ? "(empty)" : text);
        words.addClassName(text.isEmpty() ? "nothing" : "words");
        return new Div(whose, words);
    }
}
