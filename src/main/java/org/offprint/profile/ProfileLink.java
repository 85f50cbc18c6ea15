package org.offprint.profile;

import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.common.WebLink;

/**
 * A link beside the researcher's name.
 *
 * @param label what it says if not the kind's own name, at most {@value #MAX_LABEL} characters
 */
public record ProfileLink(ProfileLinkKind kind, @Nullable String label, WebLink url) {

    /** The most characters of a label. */
    public static final int MAX_LABEL = 100;

    public ProfileLink {
        label = Text.limited("The label of a link", label, MAX_LABEL);
    }

    /** What the link says on the page. */
    public String text() {
        return label == null ? kind.label() : label;
    }
}
