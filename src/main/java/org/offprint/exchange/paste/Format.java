package org.offprint.exchange.paste;

/** The formats that set their own entries off, wherever they stand in a text. */
enum Format {
    BIBTEX,
    RIS,
    CSL_JSON
}
