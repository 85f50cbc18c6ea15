package org.offprint.entries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.offprint.entries.EntryId;

/** The ways between the views of one kind of entries. */
public final class EntryNavigation {

    static final String COPY_OF = "copy";

    private final String path;

    EntryNavigation(String path) {
        this.path = path;
    }

    void toAll() {
        to(path);
    }

    void toNew() {
        to(pathNew());
    }

    void to(EntryId id) {
        to(path(id));
    }

    void toCopyOf(EntryId id) {
        UI.getCurrentOrThrow().navigate(pathNew(), QueryParameters.of(COPY_OF, id.toString()));
    }

    /** Where the form of a new entry is, below the console. */
    String pathNew() {
        return path + "/new";
    }

    /** Where the form of an entry is, below the console. */
    String path(EntryId id) {
        return path + "/" + id;
    }

    private static void to(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }
}
