package org.offprint.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.ConsoleTest;
import org.offprint.common.Sought;
import org.offprint.common.ui.FieldLink;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.OrderedListField;
import org.offprint.common.ui.PaletteSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the palette says of fields, against the views that have them. */
@ViewPackages(packages = "org.offprint")
class FieldsInThePaletteTest extends ConsoleTest {

    private static final String KIND = "Settings and fields";

    /** Fields that are found by the section or field that they belong to. */
    private static final List<String> BESIDE_OTHERS =
            List.of("Old address", "Leads to", "What the photo shows");

    private final List<PaletteSource> sources;

    FieldsInThePaletteTest(@Autowired List<PaletteSource> sources) {
        this.sources = sources;
    }

    @Test
    void everyFieldThatIsFoundStandsInItsView() {
        List<Found> fields = fields();
        assertThat(fields).hasSizeGreaterThan(20);

        for (Found field : fields) {
            Location location = new Location(field.href());
            assertThat(labelsOf(location.getPath()))
                    .as(field.href())
                    .contains(FieldLink.label(location).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "profile"})
    void everyFieldOfAFormIsFound(String view) {
        UI.getCurrentOrThrow().navigate(view);
        List<String> labels = new ArrayList<>();
        labels((Component) getCurrentView(), labels);

        assertThat(fields())
                .filteredOn(field -> field.href().startsWith(view + "?"))
                .extracting(Found::title)
                .containsAll(
                        labels.stream().filter(label -> !BESIDE_OTHERS.contains(label)).toList());
    }

    @Test
    void everyActionLeadsToAView() {
        TreeSet<String> paths = new TreeSet<>();
        all().filter(found -> found.kind().equals("Actions"))
                .map(Found::href)
                .filter(href -> !href.startsWith("#"))
                .forEach(paths::add);
        assertThat(paths).hasSizeGreaterThan(5);

        for (String path : paths) {
            UI.getCurrentOrThrow().navigate(new Location(path).getPath());
            assertThat(getCurrentView()).as(path).isNotInstanceOf(NoSuchView.class);
        }
    }

    private List<String> labelsOf(String view) {
        UI.getCurrentOrThrow().navigate(view);
        List<String> labels = new ArrayList<>();
        labels((Component) getCurrentView(), labels);
        find(H2.class).all().stream().map(H2::getText).forEach(labels::add);
        return labels;
    }

    /** Of lists only their own label, since those of their rows come again and again. */
    private static void labels(Component component, List<String> labels) {
        if (component instanceof HasLabel labelled
                && labelled.getLabel() != null
                && !labelled.getLabel().isEmpty()) {
            labels.add(labelled.getLabel());
        }
        if (!(component instanceof OrderedListField)) {
            component.getChildren().forEach(child -> labels(child, labels));
        }
    }

    private List<Found> fields() {
        return all().filter(found -> found.kind().equals(KIND)).toList();
    }

    /** All that any letter finds. */
    private Stream<Found> all() {
        return "abcdefghijklmnopqrstuvwxyz"
                .chars()
                .mapToObj(letter -> Sought.of(Character.toString(letter)))
                .flatMap(sought ->
                        sources.stream().flatMap(source -> source.find(sought, 1_000).stream()))
                .map(found ->
                        new Found(found.kind(), found.title(), found.detail(), found.href(), 0))
                .distinct();
    }
}
