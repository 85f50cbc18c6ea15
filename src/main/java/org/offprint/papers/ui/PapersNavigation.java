package org.offprint.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.offprint.common.ui.PastedText;
import org.offprint.papers.PaperId;

/** The ways to the views of the papers. */
public final class PapersNavigation {

    static final String COPY_OF = "copy";

    private PapersNavigation() {}

    /** Shows all papers. */
    public static void toPapers() {
        UI.getCurrentOrThrow().navigate("papers");
    }

    /** Shows the form of a paper. */
    public static void toPaper(PaperId id) {
        UI.getCurrentOrThrow().navigate(path(id));
    }

    /** Where the form of a paper is, below the console. */
    public static String path(PaperId id) {
        return "papers/" + id;
    }

    static void toNewPaper() {
        UI.getCurrentOrThrow().navigate("papers/new");
    }

    static void toCopyOf(PaperId id) {
        UI.getCurrentOrThrow().navigate("papers/new", QueryParameters.of(COPY_OF, id.toString()));
    }

    static void toOrder() {
        UI.getCurrentOrThrow().navigate("papers/arrange");
    }

    static void toImport() {
        UI.getCurrentOrThrow().navigate("import");
    }

    /** Shows what a pasted text holds. */
    static void toImport(String pasted) {
        new PastedText(pasted).layDown();
        toImport();
    }
}
