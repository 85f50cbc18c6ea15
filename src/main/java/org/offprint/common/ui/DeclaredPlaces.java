package org.offprint.common.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.common.Findable;
import org.offprint.common.Near;
import org.offprint.common.Sought;

/**
 * Fields and actions of a part of the console, as {@code palette.properties} beside the subclass
 * names them. A key there begins with {@code action.} or {@code field.}; its text is the label as
 * the view has it, the view's address below the console and other words that find it, between bars.
 * {@code view.} and the address give the name of a view.
 */
public abstract class DeclaredPlaces implements PaletteSource {

    private final List<Findable<Place>> actions = new ArrayList<>();
    private final List<Findable<Place>> fields = new ArrayList<>();

    /** Reads the file beside the subclass. */
    protected DeclaredPlaces() {
        MessageFile words = MessageFile.beside(getClass(), "palette");
        for (List<String> row : words.rows("action.")) {
            actions.add(findable(row, new Place(row.getFirst(), row.get(1), "")));
        }
        for (List<String> row : words.rows("field.")) {
            String view = words.get("view." + row.get(1));
            fields.add(findable(row, new Place(row.getFirst(), row.get(1), view)));
        }
    }

    @Override
    public final List<Found> find(Sought sought, int most) {
        Stream<Found> did =
                sought.nearest(actions, most).stream().map(near -> near.thing().action(near));
        Stream<Found> stood =
                sought.nearest(sought.isNothing() ? List.of() : fields, most).stream()
                        .map(near -> near.thing().field(near));
        return Stream.concat(did, stood).toList();
    }

    private static Findable<Place> findable(List<String> row, Place place) {
        return new Findable<>(place, place.label, row.size() > 2 ? row.get(2) : "");
    }

    private record Place(String label, String path, String view) {

        Found action(Near<Place> near) {
            return Found.action(label, path, near.distance());
        }

        Found field(Near<Place> near) {
            return Found.field(label, view, path, near.distance());
        }
    }
}
