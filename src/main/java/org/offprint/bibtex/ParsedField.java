package org.offprint.bibtex;

/**
 * A field as it stands in a file.
 *
 * @param name in small letters
 * @param tex the value as TeX without the braces or quotes around it, macros put in, braces
 *     balanced
 * @param line on which the value begins, counted from 1
 * @param start offset of the value in the text of the file
 * @param end offset behind it
 * @param inherited whether it is that of the entry to which {@code crossref} points
 */
public record ParsedField(
        String name, String tex, int line, int start, int end, boolean inherited) {

    /** The value in plain Unicode on one line, with formulas as their source. */
    public String text() {
        return LatexText.decode(tex);
    }

    /** The value sign by sign, without what people write around an address or a number for TeX. */
    public String verbatim() {
        return FieldKinds.verbatim(tex);
    }

    /** The value as what a field of its name usually is: names, a month, pages, a title, a text. */
    public BibtexValue value() {
        return FieldKinds.value(name, tex);
    }
}
