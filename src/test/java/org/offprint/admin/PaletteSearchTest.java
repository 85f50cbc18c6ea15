package org.offprint.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.common.Findable;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.PaletteSource;

class PaletteSearchTest {

    @Test
    void groupsByKindTheKindWithTheBestFirst() {
        PaletteSearch search =
                new PaletteSearch(
                        List.of(
                                of("Papers", "The great note", "On a note"),
                                of("News", "Note"),
                                of("Papers", "Note that")));

        var found = search.find("note");

        assertThat(found.keySet()).containsExactly("News", "Papers");
        assertThat(found.get("Papers"))
                .extracting(Found::title)
                .containsExactly("Note that", "On a note", "The great note");
    }

    @Test
    void letsNoKindCrowdOutAnother() {
        PaletteSearch search =
                new PaletteSearch(
                        List.of(many("Papers", "Note"), of("Files", "A scan of my notes")));

        var found = search.find("note");

        assertThat(found.get("Files")).extracting(Found::title).contains("A scan of my notes");
        assertThat(found.get("Papers")).hasSize(PaletteSearch.MOST - 1);
    }

    @Test
    void mixesWhatItOffersBeforeAnythingIsTyped() {
        PaletteSearch search =
                new PaletteSearch(List.of(many("Actions", "Do"), many("Views", "See")));

        var found = search.find("");

        assertThat(found.get("Actions")).hasSize(PaletteSearch.MOST / 2);
        assertThat(found.get("Views")).hasSize(PaletteSearch.MOST / 2);
    }

    private static PaletteSource many(String kind, String name) {
        return of(
                kind, IntStream.range(0, 30).mapToObj(i -> name + " " + i).toArray(String[]::new));
    }

    private static PaletteSource of(String kind, String... titles) {
        return (sought, most) ->
                sought
                        .nearest(
                                List.of(titles).stream()
                                        .map(title -> new Findable<>(title, title, ""))
                                        .toList(),
                                most)
                        .stream()
                        .map(near -> new Found(kind, near.thing(), "", "x", near.distance()))
                        .toList();
    }
}
