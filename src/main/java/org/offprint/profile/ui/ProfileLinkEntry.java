package org.offprint.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.common.Text;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.profile.KnownAddress;
import org.offprint.profile.Orcid;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.ProfileLinkKind;

/**
 * The fields of one link. A pasted address picks the kind, and an ORCID iD becomes its address;
 * both stay free to be changed.
 */
final class ProfileLinkEntry implements OrderedListEntry<ProfileLink> {

    private static final Pattern LIKE_AN_ORCID = Pattern.compile("\\d{4}-[\\d-]{9}-\\d{3}[\\dXx]");

    final TextField address = new TextField("Address");
    final Select<ProfileLinkKind> kind = new Select<>();
    final TextField label = new TextField("Own label");
    private final Div fields = new Div(address, kind, label);

    ProfileLinkEntry() {
        kind.setLabel("Kind");
        kind.setItems(ProfileLinkKind.values());
        kind.setItemLabelGenerator(ProfileLinkKind::label);
        kind.setValue(ProfileLinkKind.OTHER);
        label.setPlaceholder(ProfileLinkKind.OTHER.label());
        kind.addValueChangeListener(e -> label.setPlaceholder(kind.getValue().label()));
        for (TextField field : new TextField[] {address, label}) {
            FieldCheck.prepare(field);
            field.addBlurListener(e -> validate());
        }
        address.addValueChangeListener(e -> recognise());
        address.addBlurListener(e -> complete());
        address.addClassName("entry-wide");
        fields.addClassName("entry-fields");
        DraftKeeper.rowField("address", address);
        DraftKeeper.rowField("kind", kind);
        DraftKeeper.rowField("label", label);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(ProfileLink link) {
        kind.setValue(link.kind());
        String own = link.label();
        label.setValue(own == null ? "" : own);
        address.setValue(link.url().value());
    }

    @Override
    public Optional<ProfileLink> read() {
        try {
            return isBlank() ? Optional.empty() : Optional.of(link());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isBlank() {
        return address.isEmpty() && label.isEmpty();
    }

    @Override
    public boolean validate() {
        address.setInvalid(false);
        label.setInvalid(false);
        if (isBlank()) {
            return true;
        }
        boolean addressPasses = FieldCheck.passes(address, this::url);
        return FieldCheck.passes(label, this::checkLabel) && addressPasses;
    }

    @Override
    public void focus() {
        (label.isInvalid() && !address.isInvalid() ? label : address).focus();
    }

    @Override
    public String name() {
        if (isBlank()) {
            return "the new link";
        }
        return label.isEmpty() ? kind.getValue().label() : label.getValue().strip();
    }

    @Override
    public void restore(Draft.Row typed) {
        address.setValue(typed.text("address"));
        Arrays.stream(ProfileLinkKind.values())
                .filter(k -> k.label().equals(typed.text("kind")))
                .forEach(kind::setValue);
        label.setValue(typed.text("label"));
    }

    @Override
    public void onChange(Runnable listener) {
        address.addValueChangeListener(e -> listener.run());
        kind.addValueChangeListener(e -> listener.run());
        label.addValueChangeListener(e -> listener.run());
    }

    private ProfileLink link() {
        return new ProfileLink(kind.getValue(), label.getValue(), url());
    }

    private void checkLabel() {
        Text.limited("The label of a link", label.getValue(), ProfileLink.MAX_LABEL);
    }

    private WebLink url() {
        String text = address.getValue();
        return KnownAddress.find(text)
                .map(KnownAddress::url)
                .orElseGet(() ->
                        LIKE_AN_ORCID.matcher(text.strip()).matches()
                                ? Orcid.of(text).link()
                                : WebLink.of(text));
    }

    private void recognise() {
        KnownAddress.find(address.getValue()).ifPresent(known -> kind.setValue(known.kind()));
        if (address.isInvalid()) {
            validate();
        }
    }

    private void complete() {
        KnownAddress.find(address.getValue())
                .ifPresent(known -> address.setValue(known.url().value()));
    }
}
