package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShelfTest {

    @Test
    void holdsNoMorePagesThanItMay() {
        Shelf shelf = new Shelf(100, Long.MAX_VALUE);
        IntStream.range(0, 1000).forEach(i -> put(shelf, "/" + i, 1));
        assertThat(IntStream.range(0, 1000).filter(i -> shelf.find("/" + i) != null).count())
                .isBetween(90L, 100L);
        assertThat(shelf.find("/999")).isNotNull();
    }

    @Test
    void holdsNoMoreBytesThanItMay() {
        Shelf shelf = new Shelf(1000, 100_000);
        Stream.of("a", "b", "c", "d", "e", "f").forEach(key -> put(shelf, key, 20_000));
        assertThat(shelf.find("a")).isNull();
        assertThat(shelf.find("f")).isNotNull();
    }

    @Test
    void losesFirstWhatWasNotAskedForLongest() {
        Shelf shelf = new Shelf(10, Long.MAX_VALUE);
        put(shelf, "home", 1);
        IntStream.range(0, 50)
                .forEach(i -> {
                    put(shelf, "/" + i, 1);
                    assertThat(shelf.find("home")).as("after %s others", i).isNotNull();
                });
        assertThat(shelf.find("/0")).isNull();
    }

    @Test
    void doesNotGiveUpEverythingForOneGreatPage() {
        Shelf shelf = new Shelf(10, 100_000);
        put(shelf, "home", 1000);
        put(shelf, "all", 90_000);
        assertThat(shelf.find("home")).isNotNull();
        assertThat(shelf.find("all")).isNull();
    }

    @Test
    void doesNotCountWhatLeft() {
        Shelf shelf = new Shelf(1000, 100_000);
        put(shelf, "home", 20_000);
        for (int i = 0; i < 50; i++) {
            put(shelf, "paper", 20_000);
            shelf.drop(Set.of("paper"));
        }
        assertThat(shelf.find("home")).isNotNull();
        Stream.of("a", "b", "c", "d", "e", "f").forEach(key -> put(shelf, key, 20_000));
        assertThat(shelf.find("home")).isNull();
        assertThat(shelf.find("f")).isNotNull();
    }

    @Test
    void takesThePlaceOfPageThatIsStillBeingMade() {
        Shelf shelf = new Shelf(10, 100_000);
        Shelf.Place slow = shelf.place("home", Set.of("papers"));
        shelf.drop(Set.of("news"));
        assertThat(shelf.place("home", Set.of("papers"))).isSameAs(slow);
        shelf.drop(Set.of("papers", "news"));
        slow.page(() -> page(10));
        assertThat(shelf.keep(slow)).isFalse();
        assertThat(shelf.find("home")).isNull();
    }

    private static void put(Shelf shelf, String key, int length) {
        Shelf.Place place = shelf.place(key, Set.of("papers", key));
        place.page(() -> page(length));
        assertThat(shelf.keep(place)).isTrue();
    }

    private static FinishedPage page(int length) {
        return new FinishedPage(FinishedBytes.of("text/html", new byte[length]), true, Map.of());
    }
}
