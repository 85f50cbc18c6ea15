package org.offprint.exchange.lookup;

import org.offprint.papers.Doi;

/** A DOI as part of a path. */
final class DoiPath {

    private DoiPath() {}

    /**
     * The DOI, encoded but for the slash behind its prefix, which services want plain. Were the
     * rest only dots, it would lead up the path; then the slash is encoded, too.
     */
    static String of(Doi doi) {
        String value = doi.value();
        int slash = value.indexOf('/');
        String suffix = value.substring(slash + 1);
        return suffix.matches("\\.+")
                ? BaseAddress.encoded(value)
                : BaseAddress.encoded(value.substring(0, slash))
                        + "/"
                        + BaseAddress.encoded(suffix);
    }
}
