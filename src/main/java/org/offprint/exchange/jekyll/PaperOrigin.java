package org.offprint.exchange.jekyll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a paper of the site besides what the paper says.
 *
 * @param addresses the paths of the old site under which the paper was found
 * @param pdf the path of the file that is the paper itself
 * @param thumbnail the path of the picture beside it
 */
public record PaperOrigin(
        List<String> addresses, @Nullable String pdf, @Nullable String thumbnail) {

    static final PaperOrigin NOWHERE = new PaperOrigin(List.of(), null, null);

    public PaperOrigin {
        addresses = List.copyOf(addresses);
    }
}
