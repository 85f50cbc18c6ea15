package org.offprint.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.offprint.site.StaticFiles.StaticFile;

/**
 * The style sheet in each look that was asked for lately. The one that was used longest ago makes
 * room, so that an owner who tries a hundred colours fills no memory.
 */
final class LookSheets {

    private static final int MOST = 50;

    private final Map<Look, StaticFile> sheets = new LinkedHashMap<>(16, .75f, true);

    /** The sheet in a look, made where it is not there yet. */
    synchronized StaticFile of(Look look, Function<Look, StaticFile> make) {
        StaticFile sheet = sheets.computeIfAbsent(look, make);
        if (sheets.size() > MOST) {
            sheets.remove(sheets.keySet().iterator().next());
        }
        return sheet;
    }

    /** The sheet that has this hashed address. */
    synchronized Optional<StaticFile> findByHashedPath(String path) {
        Optional<Look> look =
                List.copyOf(sheets.entrySet()).stream()
                        .filter(sheet -> sheet.getValue().hashedPath().equals(path))
                        .map(Map.Entry::getKey)
                        .findFirst();
        return look.map(sheets::get);
    }
}
