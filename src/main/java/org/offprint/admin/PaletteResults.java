package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.MessageFile;

/** What the palette found: a link for each, under the name of its kind. */
@Tag("div")
final class PaletteResults extends HtmlContainer {

    /** By which the field names the list that it controls. */
    static final String ID = "palette-results";

    final List<Anchor> links = new ArrayList<>();

    PaletteResults(MessageFile words) {
        setId(ID);
        addClassName("palette-results");
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-label", words.get("find.results"));
    }

    /** Shows these in the place of those before, and counts them. */
    int show(SequencedMap<String, List<Found>> kinds) {
        links.clear();
        removeAll();
        kinds.forEach((kind, found) -> add(group(kind, found)));
        setVisible(!links.isEmpty());
        return links.size();
    }

    private Component group(String kind, List<Found> found) {
        Span name = new Span(kind);
        name.addClassName("palette-kind");
        name.getElement().setAttribute("aria-hidden", "true");
        Div options = new Div();
        options.getElement().setAttribute("role", "presentation");
        found.forEach(each -> options.add(option(each)));
        Div group = new Div(name, options);
        group.addClassName("palette-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", kind);
        return group;
    }

    private Anchor option(Found found) {
        Span title = new Span(found.title());
        title.addClassName("palette-title");
        Span detail = new Span(found.detail());
        detail.addClassName("palette-detail");
        detail.setVisible(!found.detail().isEmpty());
        Anchor link = new Anchor(found.href(), title, detail);
        link.setId("found-" + links.size());
        link.getElement().setAttribute("role", "option");
        link.getElement().setAttribute("tabindex", "-1");
        link.getElement().setAttribute("aria-selected", links.isEmpty() ? "true" : "false");
        if (found.href().startsWith("/")) {
            link.getElement().setAttribute("router-ignore", true);
        }
        links.add(link);
        return link;
    }
}
