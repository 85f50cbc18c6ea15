package org.offprint.papers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperData;

/** What an import could not tell, and the text that it read. */
final class AttentionNote extends Composite<Section> {

    private final H2 heading = new H2();
    private final Paragraph sentence = new Paragraph();
    private final Pre source = new Pre();
    final Button checked = new Button("I have checked it");
    private @Nullable String attention;

    /**
     * @param whenChecked called when the person has checked it
     */
    AttentionNote(Runnable whenChecked) {
        checked.addClickListener(click -> {
            attention = null;
            draw();
            whenChecked.run();
        });
        source.addClassName("source");
        source.getElement().setAttribute("tabindex", "0");
        source.getElement().setAttribute("role", "region");
        source.getElement().setAttribute("aria-label", "The text it was imported from");
        getContent().addClassName("attention");
        getContent().add(heading, sentence, source, new Div(checked));
    }

    void show(PaperData paper) {
        attention = paper.attention();
        String text = paper.source();
        source.setText(text == null ? "" : text);
        source.setVisible(text != null);
        draw();
    }

    /** What remains to be checked. */
    @Nullable String attention() {
        return attention;
    }

    private void draw() {
        heading.setText(attention == null ? "Imported from" : "To check");
        sentence.setText(attention == null ? "" : attention);
        sentence.setVisible(attention != null);
        checked.setVisible(attention != null);
        getContent().setVisible(attention != null || source.isVisible());
    }
}
