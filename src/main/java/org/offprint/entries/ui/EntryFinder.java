package org.offprint.entries.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.offprint.common.Findable;
import org.offprint.common.Sought;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.PaletteSource;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryService;
import org.springframework.core.annotation.Order;

/** Finds the entries of a kind by what the list says of them, and the way to a new one. */
@Order(3)
public abstract class EntryFinder<D extends EntryData> implements PaletteSource {

    private final EntryService<D> service;
    private final EntryWords words;
    private final EntryNavigation ways;
    private final Function<D, String> line;

    /**
     * @param line what stands below an entry's name in the list
     */
    protected EntryFinder(EntryService<D> service, EntryWords words, Function<D, String> line) {
        this.service = service;
        this.words = words;
        this.line = line;
        ways = new EntryNavigation(words.path());
    }

    @Override
    public final List<Found> find(Sought sought, int most) {
        Findable<String> add = new Findable<>(words.add(), words.add(), words.all());
        Stream<Found> actions =
                sought.nearest(List.of(add), 1).stream()
                        .map(near -> Found.action(near.thing(), ways.pathNew(), near.distance()));
        List<Findable<Entry<D>>> entries =
                sought.isNothing()
                        ? List.of()
                        : service.listAll().stream().map(this::findable).toList();
        Stream<Found> found =
                sought.nearest(entries, most).stream()
                        .map(near -> {
                            Entry<D> entry = near.thing();
                            return new Found(
                                    words.all(),
                                    entry.data().name(),
                                    line.apply(entry.data()),
                                    ways.path(entry.id()),
                                    near.distance());
                        });
        return Stream.concat(actions, found).toList();
    }

    private Findable<Entry<D>> findable(Entry<D> entry) {
        return new Findable<>(entry, entry.data().name(), line.apply(entry.data()));
    }
}
