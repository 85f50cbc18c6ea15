package org.offprint.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormFields;
import org.offprint.common.ui.FormPart;
import org.offprint.common.ui.OrderedListField;
import org.offprint.profile.Period;
import org.offprint.profile.VitaData;
import org.offprint.profile.VitaEntry;
import org.offprint.profile.VitaKind;

/** The form over a {@link VitaData}: a list in the owner's order for each kind of entry. */
final class VitaForm extends Composite<Div> {

    final Map<VitaKind, OrderedListField<VitaEntry>> lists = new EnumMap<>(VitaKind.class);
    private final FormFields<Map<VitaKind, List<VitaEntry>>> fields = new FormFields<>();

    VitaForm() {
        getContent().addClassName("form");
        for (VitaKind kind : VitaKind.values()) {
            VitaSection section = VitaSection.of(kind);
            var list =
                    new OrderedListField<VitaEntry>(
                            section.title() + " in the order of the page",
                            section.add(),
                            () -> new VitaEntryFields(section));
            DraftKeeper.rowsNamed(kind.name(), list);
            fields.bind(
                    list,
                    entries -> entries.getOrDefault(kind, List.of()),
                    (entries, changed) -> entries.put(kind, changed));
            lists.put(kind, list);
            getContent().add(new Section(new H2(section.title()), list));
        }
    }

    /** Fills the form; it counts as unchanged afterwards. */
    void show(VitaData data) {
        fields.show(byKind(data));
    }

    /** What can be read now, without the entries that cannot. */
    VitaData draft() {
        return new VitaData(
                lists.values().stream()
                        .map(OrderedListField::getValue)
                        .flatMap(Collection::stream)
                        .limit(VitaData.MAX_ENTRIES)
                        .toList());
    }

    /**
     * What the form says; empty where a field is wrong, which then has its message and the focus.
     */
    Optional<VitaData> read() {
        lists.values().forEach(OrderedListField::validateEntries);
        return fields.validate() ? Optional.of(draft()) : Optional.empty();
    }

    boolean isChanged() {
        return fields.isChanged()
                || lists.values().stream().anyMatch(OrderedListField::hasUnreadable);
    }

    void onChange(Runnable listener) {
        fields.onChange(listener);
    }

    /** Puts back what was typed and not stored. */
    void restore(Draft draft) {
        lists.forEach((kind, list) -> draft.rows(kind.name(), list::restore));
    }

    /** The parts one by one, as two windows may have changed them. */
    List<FormPart<VitaData>> parts() {
        return lists.entrySet().stream()
                .map(list ->
                        new FormPart<VitaData>(
                                VitaSection.of(list.getKey()).title(),
                                data -> lines(data.ofKind(list.getKey())),
                                data -> list.getValue().setValue(data.ofKind(list.getKey()))))
                .toList();
    }

    private static Map<VitaKind, List<VitaEntry>> byKind(VitaData data) {
        Map<VitaKind, List<VitaEntry>> entries = new EnumMap<>(VitaKind.class);
        for (VitaKind kind : VitaKind.values()) {
            entries.put(kind, data.ofKind(kind));
        }
        return entries;
    }

    private static String lines(List<VitaEntry> entries) {
        return entries.stream().map(VitaForm::line).collect(Collectors.joining("\n"));
    }

    private static String line(VitaEntry entry) {
        Period period = entry.period();
        return Stream.<@Nullable Object>of(
                        entry.what(),
                        entry.where(),
                        period.from() == null ? null : period.from().inNumbers(),
                        period.until() == null ? null : "to " + period.until().inNumbers(),
                        period.ongoing() ? "ongoing" : null,
                        entry.note(),
                        entry.url(),
                        entry.visible() ? null : "not public")
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
