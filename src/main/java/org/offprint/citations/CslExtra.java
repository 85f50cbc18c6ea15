package org.offprint.citations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a work beyond what any list of references prints; for files alone, styles never
 * see it.
 *
 * @param available when it could be read first, where that was before it appeared
 * @param links further addresses of it, or that belong to it
 * @param own what no field of a format is for, by names
 */
public record CslExtra(
        @Nullable CslDate available, List<Link> links, SequencedMap<String, String> own) {

    /** Nothing more. */
    public static final CslExtra NONE = new CslExtra(null, List.of(), new LinkedHashMap<>());

    /** The kind of a link to the PDF of the work. */
    public static final String PDF = "pdf";

    /**
     * An address.
     *
     * @param kind what it is for in a word, such as "code"
     */
    public record Link(String kind, String url) {

        Map<String, String> toMap() {
            Map<String, String> map = new LinkedHashMap<>();
            map.put("kind", kind);
            map.put("url", url);
            return map;
        }
    }

    public CslExtra {
        links = List.copyOf(links);
        own = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(own));
    }
}
