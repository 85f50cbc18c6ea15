package org.offprint.citations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work that is cited, as CSL-JSON 1.0.2 has it.
 *
 * @param id names the item within its list, such as a citation key
 * @param texts the texts that are known; none is blank
 * @param issued when it appeared, as far as it is known
 * @param extra what no list of references prints
 */
public record CslItem(
        String id,
        CslType type,
        Map<CslField, String> texts,
        List<CslName> authors,
        List<CslName> editors,
        @Nullable CslDate issued,
        CslExtra extra) {

    public CslItem {
        EnumMap<CslField, String> present = new EnumMap<>(CslField.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                present.put(field, text);
            }
        });
        texts = Collections.unmodifiableMap(present);
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /** A work of which nothing more is known than what lists of references print. */
    public CslItem(
            String id,
            CslType type,
            Map<CslField, String> texts,
            List<CslName> authors,
            List<CslName> editors,
            @Nullable CslDate issued) {
        this(id, type, texts, authors, editors, issued, CslExtra.NONE);
    }

    /** The text of the field, or null where it is not known. */
    public @Nullable String text(CslField field) {
        return texts.get(field);
    }

    /** The item as an object of CSL-JSON. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("type", type.id());
        if (!authors.isEmpty()) {
            map.put("author", authors.stream().map(CslName::toMap).toList());
        }
        if (!editors.isEmpty()) {
            map.put("editor", editors.stream().map(CslName::toMap).toList());
        }
        if (issued != null) {
            map.put("issued", date(issued));
        }
        if (extra.available() != null) {
            map.put("available-date", date(extra.available()));
        }
        texts.forEach((field, text) -> map.put(field.id(), text));
        Map<String, Object> custom = custom();
        if (!custom.isEmpty()) {
            map.put("custom", custom);
        }
        return map;
    }

    private static Map<String, Object> date(CslDate date) {
        return Map.of("date-parts", List.of(date.parts()));
    }

    /** What CSL-JSON has no field for. */
    private Map<String, Object> custom() {
        Map<String, Object> custom = new LinkedHashMap<>();
        Map<String, String> orcids = orcids();
        if (!orcids.isEmpty()) {
            custom.put("ORCID", orcids);
        }
        if (!extra.links().isEmpty()) {
            custom.put("links", extra.links().stream().map(CslExtra.Link::toMap).toList());
        }
        custom.putAll(extra.own());
        return custom;
    }

    /** The authors' ORCID iDs by their names; the schema forbids them beside the names. */
    private Map<String, String> orcids() {
        Map<String, String> orcids = new LinkedHashMap<>();
        for (CslName author : authors) {
            if (author.orcid() != null) {
                orcids.put(author.inReadingOrder(), author.orcid());
            }
        }
        return orcids;
    }
}
