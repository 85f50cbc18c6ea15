package org.offprint.citations;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes CSL-JSON, which Zotero, Pandoc and citeproc read. */
public final class CslJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CslJson() {}

    /** An array of the items; of one item, too. */
    public static String write(List<CslItem> items) {
        return MAPPER.writeValueAsString(items.stream().map(CslItem::toMap).toList());
    }
}
