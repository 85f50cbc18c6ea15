package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import org.offprint.common.ui.FormInput;
import org.offprint.papers.PaperData;

/** Fields that few papers need, folded up until one of them says something or is wrong. */
final class Disclosure extends Composite<Details> {

    private final List<FormInput<PaperData>> inputs;

    /**
     * @param inputs those of the fields that stand in it
     */
    Disclosure(String name, List<FormInput<PaperData>> inputs, Component... fields) {
        this.inputs = inputs;
        Div all = new Div(fields);
        all.addClassName("disclosed");
        getContent().setSummaryText(name);
        getContent().addClassName("disclosure");
        getContent().add(all);
    }

    boolean isOpened() {
        return getContent().isOpened();
    }

    /** Opens if the paper has any of it, and closes if it has not. */
    void fit(PaperData paper) {
        getContent().setOpened(inputs.stream().anyMatch(input -> !input.shown(paper).isEmpty()));
    }

    /** Opens if any of these stands in it. */
    void reveal(Collection<FormInput<PaperData>> found) {
        if (inputs.stream().anyMatch(found::contains)) {
            getContent().setOpened(true);
        }
    }
}
