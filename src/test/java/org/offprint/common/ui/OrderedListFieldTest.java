package org.offprint.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedListFieldTest {

    private final OrderedListField<Integer> field =
            new OrderedListField<>("Numbers", "Add a number", NumberEntry::new);

    @Test
    void movesAnEntryAndTellsItsListeners() {
        field.setValue(List.of(1, 2, 3));
        List<List<Integer>> told = new ArrayList<>();
        field.addValueChangeListener(e -> told.add(e.getValue()));

        button("Move 3 up").click();
        button("Move 1 down").click();

        assertThat(told).containsExactly(List.of(1, 3, 2), List.of(3, 1, 2));
    }

    @Test
    void keepsTheOrderAtTheEnds() {
        field.setValue(List.of(1, 2));

        button("Move 1 up").click();
        button("Move 2 down").click();

        assertThat(field.getValue()).isEqualTo(List.of(1, 2));
    }

    @Test
    void removesAnEntry() {
        field.setValue(List.of(1, 2, 3));

        button("Remove 2").click();

        assertThat(field.getValue()).isEqualTo(List.of(1, 3));
    }

    @Test
    void doesNotCountABlankEntry() {
        field.setValue(List.of(1));

        button("Add a number").click();

        assertThat(field.entries()).hasSize(2);
        assertThat(field.getValue()).isEqualTo(List.of(1));
        assertThat(field.hasUnreadable()).isFalse();
    }

    @Test
    void keepsWhatCannotBeReadAndSaysSo() {
        field.setValue(List.of(1));
        NumberEntry entry = (NumberEntry) field.addEntry();

        entry.text.setValue("two");

        assertThat(field.getValue()).isEqualTo(List.of(1));
        assertThat(field.hasUnreadable()).isTrue();
        assertThat(
                        field.getDefaultValidator()
                                .apply(field.getValue(), new ValueContext(field))
                                .isError())
                .isTrue();
        assertThat(entry.text.getValue()).isEqualTo("two");
    }

    private Button button(String name) {
        return descendants(field)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> name.equals(b.getAriaLabel().orElse(b.getText())))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(
                Stream.of(component),
                component.getChildren().flatMap(OrderedListFieldTest::descendants));
    }

    private static final class NumberEntry implements OrderedListEntry<Integer> {

        final TextField text = new TextField("Number");

        @Override
        public Component component() {
            return text;
        }

        @Override
        public void show(Integer value) {
            text.setValue(value.toString());
        }

        @Override
        public Optional<Integer> read() {
            return text.getValue().matches("\\d+")
                    ? Optional.of(Integer.valueOf(text.getValue()))
                    : Optional.empty();
        }

        @Override
        public boolean isBlank() {
            return text.getValue().isBlank();
        }

        @Override
        public boolean validate() {
            text.setInvalid(!isBlank() && read().isEmpty());
            return !text.isInvalid();
        }

        @Override
        public void focus() {
            text.focus();
        }

        @Override
        public String name() {
            return isBlank() ? "the new number" : text.getValue();
        }

        @Override
        public void restore(Draft.Row typed) {
            text.setValue(typed.text("number"));
        }

        @Override
        public void onChange(Runnable listener) {
            text.addValueChangeListener(e -> listener.run());
        }
    }
}
