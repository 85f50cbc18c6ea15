package org.offprint.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.offprint.common.WebLink;

/**
 * A link's kind and its address.
 *
 * @param <K> what kinds there are
 * @param <L> the link
 */
public final class LinkEntry<K, L> implements OrderedListEntry<L> {

    final Select<K> kind = DraftKeeper.rowField("kind", new Select<>());
    final TextField url = DraftKeeper.rowField("url", new TextField());
    private final List<K> kinds;
    private final Function<K, String> labels;
    private final BiFunction<K, WebLink, L> link;
    private final Function<L, K> kindOf;
    private final Function<L, WebLink> urlOf;
    private final Div row = new Div(kind, url);

    /**
     * @param kinds in the order in which they are offered, the most usual one first
     * @param labels what a kind is called; no two alike
     * @param link puts a link together, which {@code kindOf} and {@code urlOf} take apart
     */
    public LinkEntry(
            List<K> kinds,
            Function<K, String> labels,
            BiFunction<K, WebLink, L> link,
            Function<L, K> kindOf,
            Function<L, WebLink> urlOf) {
        this.kinds = kinds;
        this.labels = labels;
        this.link = link;
        this.kindOf = kindOf;
        this.urlOf = urlOf;
        kind.setItems(kinds);
        kind.setItemLabelGenerator(labels::apply);
        kind.setValue(kinds.getFirst());
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
    public void show(L value) {
        kind.setValue(kindOf.apply(value));
        url.setValue(urlOf.apply(value).value());
        url.setInvalid(false);
    }

    @Override
    public Optional<L> read() {
        return WebLink.parse(url.getValue()).map(address -> link.apply(kind.getValue(), address));
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
        return "the %s link".formatted(labels.apply(kind.getValue()));
    }

    @Override
    public void restore(Draft.Row typed) {
        kinds.stream()
                .filter(each -> labels.apply(each).equals(typed.text("kind")))
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
