package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of every view: its name, a line on what it is for, and what can be done there. */
public final class ViewHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Paragraph line = new Paragraph();

    /**
     * @param line a sentence below the title; empty for none
     */
    public ViewHeader(String title, String line, Component... actions) {
        Div bar = new Div(actions);
        bar.addClassName("actions");
        bar.setVisible(actions.length > 0);
        // The console moves the focus here when a view opens, so that it is announced.
        this.title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("view-header");
        getContent().add(new Div(this.title, this.line), bar);
        setTitle(title);
        setLine(line);
    }

    /** Renames the view. */
    public void setTitle(String title) {
        this.title.setText(title);
    }

    /** Says something else below the title; an empty text takes the line away. */
    public void setLine(String line) {
        this.line.setText(line);
        this.line.setVisible(!line.isEmpty());
    }
}
