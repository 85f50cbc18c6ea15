package org.offprint.admin;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.offprint.common.Findable;
import org.offprint.common.Sought;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.MessageFile;
import org.offprint.common.ui.PaletteSource;
import org.springframework.stereotype.Component;

/** Finds the views that announce themselves by {@code @Menu}. */
@Component
final class ViewFinder implements PaletteSource {

    private final MessageFile words = MessageFile.beside(ViewFinder.class, "palette");

    @Override
    public List<Found> find(Sought sought, int most) {
        List<Findable<MenuEntry>> views =
                MenuConfiguration.getMenuEntries().stream()
                        .map(entry -> new Findable<>(entry, entry.title(), ""))
                        .toList();
        return sought.nearest(views, most).stream()
                .map(near ->
                        new Found(
                                words.get("views"),
                                near.thing().title(),
                                "",
                                path(near.thing()),
                                near.distance()))
                .toList();
    }

    /** Where a view is, below the console. */
    static String path(MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        return path.isEmpty() ? "." : path;
    }
}
