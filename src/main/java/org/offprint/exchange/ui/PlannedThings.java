package org.offprint.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries or files of a site, each with a tick where the person can leave it out. */
class PlannedThings extends Composite<Div> {

    private static final int AT_ONCE = 50;
    private static final int FEW = 3;

    private final List<PlannedThing> things;
    private final SiteSelection selection;
    private final OrderedList list = new OrderedList();
    final Map<String, Checkbox> ticks = new LinkedHashMap<>();
    final Button all = new Button("Tick all", click -> takeAll(true));
    final Button none = new Button("Tick none", click -> takeAll(false));
    final Button more = new Button("Show more", click -> showMore());

    /**
     * @param kind what they are called, for those who hear the buttons without seeing the heading
     */
    PlannedThings(String kind, List<PlannedThing> things, SiteSelection selection) {
        this.things = things;
        this.selection = selection;
        all.setAriaLabel("Tick all: " + kind);
        none.setAriaLabel("Tick none: " + kind);
        more.setAriaLabel("Show more: " + kind);
        Div both = new Div(all, none);
        both.addClassName("ticks");
        both.setVisible(things.stream().filter(PlannedThing::decidable).count() > FEW);
        list.addClassName("planned-papers");
        getContent().add(both, list, more);
        showMore();
    }

    private void takeAll(boolean take) {
        things.stream()
                .filter(PlannedThing::decidable)
                .forEach(thing -> selection.take(thing.path(), take));
        ticks.values().stream().filter(Checkbox::isEnabled).forEach(tick -> tick.setValue(take));
    }

    private void showMore() {
        int end = Math.min(things.size(), ticks.size() + AT_ONCE);
        things.subList(ticks.size(), end).forEach(thing -> list.add(item(thing)));
        int left = things.size() - end;
        more.setVisible(left > 0);
        more.setText("Show %,d more of %,d".formatted(Math.min(left, AT_ONCE), left));
    }

    private ListItem item(PlannedThing thing) {
        Checkbox tick = new Checkbox(thing.decidable() && selection.isTaken(thing.path()));
        tick.setLabel(thing.name());
        tick.setEnabled(thing.decidable());
        tick.addValueChangeListener(change -> selection.take(thing.path(), change.getValue()));
        ticks.put(thing.path(), tick);
        Span word = new Span(thing.word());
        word.addClassName("planned-action");
        ListItem item = new ListItem(word, tick);
        item.addClassNames("planned-paper", "planned-" + thing.style());
        for (String line : thing.lines()) {
            Paragraph words = new Paragraph(line);
            words.addClassName("words");
            item.add(words);
        }
        return item;
    }
}
