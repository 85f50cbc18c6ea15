package org.offprint.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.Notifications;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;

/** The old addresses of the site: listed, added, changed and deleted, each at once. */
final class RedirectsSection extends Composite<Div> {

    final TextField source = new TextField("Old address");
    final TextField target = new TextField("Leads to");
    final Button store = new Button("Add", e -> store());
    final Button cancel = new Button("Cancel", e -> edit(null));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph line = new Paragraph();
    private final Redirects redirects;
    private @Nullable Redirect edited;

    RedirectsSection(Redirects redirects) {
        this.redirects = redirects;
        source.setPlaceholder("/vita.html");
        target.setPlaceholder("/cv or https://…");
        FieldCheck.prepare(source);
        FieldCheck.prepare(target);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("redirect-list");
        Div fields = new Div(source, target);
        fields.addClassName("entry-fields");
        Div buttons = new Div(store, cancel);
        buttons.addClassName("redirect-buttons");
        getContent().addClassNames("form", "redirects");
        getContent().add(new Section(new H2("Old addresses"), line, list, fields, buttons));
        edit(null);
        renew();
    }

    private void renew() {
        List<Redirect> all = redirects.list();
        list.removeAll();
        all.forEach(redirect -> list.add(row(redirect)));
        list.setVisible(!all.isEmpty());
        line.setText(
                all.isEmpty()
                        ? "None yet. Visitors who come by an old address of your page can be led on from it."
                        : "Visitors who come by these are led on.");
    }

    private ListItem row(Redirect redirect) {
        Span from = new Span(redirect.source());
        Span to = new Span("→ " + redirect.target());
        Div way = new Div(from, to);
        way.addClassName("redirect-way");
        Button change = button("Change", redirect, () -> edit(redirect));
        Button delete = button("Delete", redirect, () -> delete(redirect));
        return new ListItem(way, change, delete);
    }

    private static Button button(String what, Redirect redirect, Runnable action) {
        Button button = new Button(what, e -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(what + " " + redirect.source());
        return button;
    }

    private void edit(@Nullable Redirect redirect) {
        edited = redirect;
        source.setValue(redirect == null ? "" : redirect.source());
        target.setValue(redirect == null ? "" : redirect.target().value());
        source.setInvalid(false);
        target.setInvalid(false);
        store.setText(redirect == null ? "Add" : "Change it");
        cancel.setVisible(redirect != null);
        if (redirect != null) {
            source.focus();
        }
    }

    private void store() {
        String from = source.getValue().strip();
        String changed = edited == null ? null : edited.source();
        boolean sourcePasses =
                FieldCheck.passes(source, () -> redirects.checkSource(from, changed));
        boolean targetPasses =
                FieldCheck.passes(
                        target,
                        () -> {
                            WebLink to = WebLink.of(target.getValue());
                            if (sourcePasses) {
                                redirects.checkTarget(new Redirect(from, to), changed);
                            }
                        });
        if (!sourcePasses || !targetPasses) {
            (sourcePasses ? target : source).focus();
            return;
        }
        redirects.save(new Redirect(from, WebLink.of(target.getValue())), changed);
        edit(null);
        renew();
        Notifications.done("%s is led on.".formatted(from));
        source.focus();
    }

    private void delete(Redirect redirect) {
        redirects.remove(redirect.source());
        edit(null);
        renew();
        Component then = source;
        source.focus();
        Notifications.undo(
                "%s leads nowhere any more.".formatted(redirect.source()),
                () -> putBack(redirect),
                then);
    }

    private void putBack(Redirect redirect) {
        try {
            redirects.save(redirect, null);
        } catch (IllegalArgumentException e) {
            Notifications.failed(String.valueOf(e.getMessage()));
        }
        renew();
    }
}
