package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperLink;

/** A link's kind and its address. */
final class LinkEntry implements OrderedListEntry<PaperLink> {

    final Select<LinkKind> kind = DraftKeeper.rowField("kind", new Select<>());
    final TextField url = DraftKeeper.rowField("url", new TextField());
    private final Div row = new Div(kind, url);

    LinkEntry() {
        kind.setItems(LinkKind.values());
        kind.setItemLabelGenerator(LinkKind::label);
        kind.setValue(LinkKind.CODE);
        kind.setAriaLabel("Kind of link");
        url.setAriaLabel("Address");
        url.setPlaceholder("https://");
        FieldCheck.prepare(url);
        url.addBlurListener(left -> validate());
        row.addClassName("link");
    }

    @Override
    public Component component() {
        return row;
    }

    @Override
    public void show(PaperLink link) {
        kind.setValue(link.kind());
        url.setValue(link.url().value());
        url.setInvalid(false);
    }

    @Override
    public Optional<PaperLink> read() {
        return WebLink.parse(url.getValue())
                .map(address -> new PaperLink(kind.getValue(), address));
    }

    @Override
    public boolean isBlank() {
        return url.getValue().isBlank();
    }

    @Override
    public boolean validate() {
        if (isBlank()) {
            url.setInvalid(false);
            return true;
        }
        return FieldCheck.passes(url, () -> WebLink.of(url.getValue()));
    }

    @Override
    public void focus() {
        url.focus();
    }

    @Override
    public String name() {
        return "the %s link".formatted(kind.getValue().label());
    }

    @Override
    public void restore(Draft.Row typed) {
        Arrays.stream(LinkKind.values())
                .filter(each -> each.label().equals(typed.text("kind")))
                .findFirst()
                .ifPresent(kind::setValue);
        url.setValue(typed.text("url"));
    }

    @Override
    public void onChange(Runnable listener) {
        kind.addValueChangeListener(change -> listener.run());
        url.addValueChangeListener(change -> {
            if (url.isInvalid()) {
                validate();
            }
            listener.run();
        });
    }
}
