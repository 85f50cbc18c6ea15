package org.offprint.archive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One way out of the site: what it is called, what it is good for, and what is to be done. */
class ExportSection extends Composite<Section> {

    ExportSection(String name, String purpose, Component... parts) {
        Paragraph words = new Paragraph(purpose);
        words.addClassName("hint");
        Div column = new Div(words);
        column.add(parts);
        column.addClassName("column");
        getContent().addClassName("hanging");
        getContent().add(new H2(name), column);
    }
}
