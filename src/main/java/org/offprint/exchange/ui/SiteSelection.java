package org.offprint.exchange.ui;

import java.util.HashSet;
import java.util.Set;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.jekyll.SiteChoices;

/** What the person has decided on a site beside its papers, also on what is not on the screen. */
final class SiteSelection {

    private final Set<String> leftOut = new HashSet<>();
    private boolean fillsIn = true;

    boolean isTaken(String path) {
        return !leftOut.contains(path);
    }

    void take(String path, boolean take) {
        if (take) {
            leftOut.remove(path);
        } else {
            leftOut.add(path);
        }
    }

    void fillIn(boolean fill) {
        fillsIn = fill;
    }

    SiteChoices choices(ImportChoices papers) {
        return new SiteChoices(papers, leftOut, fillsIn);
    }
}
