package org.offprint.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.common.WebLink;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FieldCheck;
import org.offprint.common.ui.OrderedListEntry;
import org.offprint.profile.Period;
import org.offprint.profile.VitaEntry;

/** The fields of one line of the vita. */
final class VitaEntryFields implements OrderedListEntry<VitaEntry> {

    private static final String NOW = "present";

    final TextField what = DraftKeeper.rowField("what", new TextField());
    final TextField where = DraftKeeper.rowField("where", new TextField());
    final TextField url = DraftKeeper.rowField("url", new TextField("Address"));
    final TextField from = DraftKeeper.rowField("from", new TextField("From"));
    final TextField until = DraftKeeper.rowField("until", new TextField("Until"));
    final TextField note = DraftKeeper.rowField("note", new TextField("Note"));
    final Checkbox visible = DraftKeeper.rowField("visible", new Checkbox("Public", true));
    private final VitaSection section;
    private final Div fields = new Div(what, where, url, from, until, note, visible);

    VitaEntryFields(VitaSection section) {
        this.section = section;
        what.setLabel(section.what());
        where.setLabel(section.where());
        url.setPlaceholder("https://");
        from.setPlaceholder("2021 or Sep 2021");
        until.setPlaceholder(NOW);
        texts().forEach(field -> {
            FieldCheck.prepare(field);
            field.addBlurListener(left -> validate());
        });
        what.addClassName("entry-wide");
        note.addClassName("entry-wide");
        visible.addClassName("entry-wide");
        fields.addClassName("entry-fields");
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(VitaEntry entry) {
        what.setValue(entry.what());
        where.setValue(text(entry.where()));
        url.setValue(text(entry.url()));
        from.setValue(text(entry.period().from()));
        until.setValue(entry.period().ongoing() ? NOW : text(entry.period().until()));
        note.setValue(text(entry.note()));
        visible.setValue(entry.visible());
    }

    @Override
    public Optional<VitaEntry> read() {
        try {
            return isBlank() ? Optional.empty() : Optional.of(entry());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isBlank() {
        return texts().allMatch(field -> field.getValue().isBlank());
    }

    @Override
    public boolean validate() {
        texts().forEach(field -> field.setInvalid(false));
        if (isBlank()) {
            return true;
        }
        return Stream.of(
                                FieldCheck.passes(what, this::checkWhat),
                                passes(where, "The place", VitaEntry.MAX_LINE),
                                FieldCheck.passes(url, this::address),
                                FieldCheck.passes(from, () -> Period.of(from.getValue(), "")),
                                FieldCheck.passes(until, this::checkUntil),
                                passes(note, "The note", VitaEntry.MAX_NOTE))
                        .filter(passed -> !passed)
                        .count()
                == 0;
    }

    @Override
    public void focus() {
        texts().filter(TextField::isInvalid).findFirst().orElse(what).focus();
    }

    @Override
    public String name() {
        String typed = Text.orNull(what.getValue());
        return typed == null ? section.newEntry() : typed;
    }

    @Override
    public void restore(Draft.Row typed) {
        what.setValue(typed.text("what"));
        where.setValue(typed.text("where"));
        url.setValue(typed.text("url"));
        from.setValue(typed.text("from"));
        until.setValue(typed.text("until"));
        note.setValue(typed.text("note"));
        visible.setValue(typed.text("visible").equals("true"));
    }

    @Override
    public void onChange(Runnable listener) {
        texts().forEach(field ->
                field.addValueChangeListener(change -> {
                    if (texts().anyMatch(TextField::isInvalid)) {
                        validate();
                    }
                    listener.run();
                }));
        visible.addValueChangeListener(change -> listener.run());
    }

    private VitaEntry entry() {
        return new VitaEntry(
                section.kind(),
                what.getValue(),
                where.getValue(),
                address(),
                Period.of(from.getValue(), until.getValue()),
                note.getValue(),
                visible.getValue());
    }

    private @Nullable WebLink address() {
        return url.getValue().isBlank() ? null : WebLink.of(url.getValue());
    }

    private void checkWhat() {
        new VitaEntry(section.kind(), what.getValue(), null, null, Period.UNKNOWN, null, true);
    }

    /** A wrong beginning is said beside the beginning. */
    private void checkUntil() {
        if (!Period.isNow(until.getValue()) && !until.getValue().isBlank()) {
            PartialDate.of(until.getValue());
        }
        if (!from.isInvalid()) {
            Period.of(from.getValue(), until.getValue());
        }
    }

    private static boolean passes(TextField field, String what, int limit) {
        return FieldCheck.passes(field, () -> Text.limited(what, field.getValue(), limit));
    }

    private Stream<TextField> texts() {
        return List.of(what, where, url, from, until, note).stream();
    }

    private static String text(@Nullable Object value) {
        return value instanceof PartialDate date
                ? date.inWords(Locale.ENGLISH)
                : Objects.toString(value, "");
    }
}
