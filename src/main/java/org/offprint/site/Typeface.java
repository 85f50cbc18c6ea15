package org.offprint.site;

import java.util.Arrays;
import java.util.Optional;

/**
 * The letters that the public pages are set in, each a row of faces that readers' systems bring
 * along: nothing is loaded for them.
 */
public enum Typeface {
    /** The one that Offprint comes with. */
    BOOK(
            "book",
            "Book serif: Iowan Old Style, Palatino",
            "\"Iowan Old Style\", \"Palatino Linotype\", Palatino, \"URW Palladio L\", P052, \"Source Serif 4\", Charter, Georgia"),
    TRANSITIONAL(
            "transitional",
            "Transitional serif: Charter, Cambria, Georgia",
            "Charter, \"Bitstream Charter\", \"Sitka Text\", Cambria, \"Noto Serif\", Georgia"),
    OLD_STYLE(
            "old-style",
            "Old-style serif: Garamond, Hoefler, Baskerville",
            "\"EB Garamond\", \"Hoefler Text\", \"Apple Garamond\", Garamond, Baskerville, \"Baskerville Old Face\", \"URW Bookman\", \"Libre Baskerville\""),
    JOURNAL(
            "journal",
            "Journal serif: Times, Latin Modern",
            "\"Latin Modern Roman\", \"STIX Two Text\", \"Times New Roman\", Times, \"Nimbus Roman\", \"Liberation Serif\""),
    SLAB(
            "slab",
            "Slab serif: Rockwell, American Typewriter",
            "Rockwell, \"Rockwell Nova\", \"Roboto Slab\", \"American Typewriter\", \"DejaVu Serif\", \"Sitka Small\""),
    HUMANIST(
            "humanist",
            "Humanist sans: Gill Sans, Seravek, Calibri",
            "Seravek, \"Gill Sans Nova\", \"Gill Sans\", Ubuntu, Calibri, Candara, \"Source Sans 3\", \"DejaVu Sans\", sans-serif"),
    GROTESQUE(
            "grotesque",
            "Plain sans: Helvetica, Inter, Arial",
            "Inter, \"Helvetica Neue\", Helvetica, \"Arial Nova\", Roboto, \"Nimbus Sans\", \"Liberation Sans\", Arial, sans-serif");

    private final String code;
    private final String label;
    private final String faces;

    Typeface(String code, String label, String faces) {
        this.code = code;
        this.label = label;
        this.faces = faces;
    }

    /** The typeface of a code; empty if there is none of that code any more. */
    public static Optional<Typeface> ofCode(String code) {
        return Arrays.stream(values()).filter(face -> face.code.equals(code)).findFirst();
    }

    /** What the database knows it by. */
    public String code() {
        return code;
    }

    /** Its character and its best-known faces, for the owner to choose by. */
    public String label() {
        return label;
    }

    /** The faces as CSS lists them, the wanted one first. */
    String faces() {
        return faces;
    }
}
