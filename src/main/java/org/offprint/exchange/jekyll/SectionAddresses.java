package org.offprint.exchange.jekyll;

import java.util.Map;

/** Under which addresses the known themes have what are sections here. */
final class SectionAddresses {

    /** By the key of the old address, the path here. */
    static final Map<String, String> SECTIONS =
            Map.ofEntries(
                    Map.entry("/publications", "/papers"),
                    Map.entry("/publication", "/papers"),
                    Map.entry("/papers", "/papers"),
                    Map.entry("/news", "/news"),
                    Map.entry("/blog", "/news"),
                    Map.entry("/posts", "/news"),
                    Map.entry("/year-archive", "/news"),
                    Map.entry("/talks", "/talks"),
                    Map.entry("/talkmap", "/talks"),
                    Map.entry("/teaching", "/teaching"),
                    Map.entry("/cv", "/cv"),
                    Map.entry("/cv-json", "/cv"),
                    Map.entry("/resume", "/cv"));

    private SectionAddresses() {}
}
