package org.offprint.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.papers.Paper;

/** The version of a paper as a strong ETag, such as {@code "3"} (RFC 9110, 8.8.3). */
final class VersionTag {

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([^\"]*)\"\\s*(?:,|$)");

    private VersionTag() {}

    static String of(Paper paper) {
        return "\"" + paper.version() + "\"";
    }

    /**
     * Makes sure that a paper is what the program has read, by {@code If-Match}.
     *
     * @return whether the request named a version; without one any is changed
     * @throws ProblemException with 412 if the paper is not the one that was read, 400 if the
     *     header cannot be read
     */
    static boolean require(HttpServletRequest request, Paper paper) {
        Optional<List<String>> tags = ifMatch(request);
        if (tags.isPresent()
                && !tags.get().contains("*")
                && !tags.get().contains(Long.toString(paper.version()))) {
            throw ProblemException.lostRace(paper.id());
        }
        return tags.isPresent();
    }

    private static Optional<List<String>> ifMatch(HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders("If-Match"));
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(",", sent).strip();
        if (all.equals("*")) {
            return Optional.of(List.of("*"));
        }
        List<String> strong = new ArrayList<>();
        Matcher tag = TAG.matcher(all);
        int end = 0;
        while (end < all.length()) {
            if (!tag.find(end) || tag.start() != end) {
                throw new ProblemException(
                        400,
                        "If-Match has to be the ETag that came with the paper, with its quotes, such as \"3\".");
            }
            // A weak tag does not say that it is the same byte for byte, so it matches nothing.
            if (tag.group(1) == null && !tag.group(2).equals("*")) {
                strong.add(tag.group(2));
            }
            end = tag.end();
        }
        return Optional.of(strong);
    }
}
