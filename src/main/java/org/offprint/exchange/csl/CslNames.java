package org.offprint.exchange.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.record.Markup;
import org.offprint.exchange.record.RecordNames;
import org.offprint.papers.Author;
import org.offprint.profile.Orcid;
import tools.jackson.databind.JsonNode;

/** Names of CSL-JSON, with the ORCID iDs that Crossref and Offprint add. */
final class CslNames {

    private CslNames() {}

    /**
     * The people of a field, in their order.
     *
     * @param orcids iDs by whole names, as Offprint writes them; may be missing
     */
    static List<Author> read(JsonNode people, JsonNode orcids) {
        List<Author> authors = new ArrayList<>();
        for (JsonNode person : people.isArray() ? people : List.of(people)) {
            name(person)
                    .filter(author -> !RecordNames.areOthers(author.family()))
                    .map(author -> identified(author, person, orcids))
                    .ifPresent(authors::add);
        }
        return authors;
    }

    /** Whether the field says that it does not name all. */
    static boolean leavesOthersOut(JsonNode people) {
        if (!people.isArray()) {
            return false;
        }
        for (JsonNode person : people) {
            String name = text(person, "literal");
            String family = text(person, "family");
            if (RecordNames.areOthers(name == null ? "" : name)
                    || RecordNames.areOthers(family == null ? "" : family)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Author> name(JsonNode person) {
        if (person.isString()) {
            return RecordNames.ofLine(Markup.line(person.asString()));
        }
        String family = text(person, "family");
        String given = text(person, "given");
        if (family == null) {
            String whole = text(person, "literal");
            whole = whole == null ? text(person, "name") : whole;
            return given == null ? RecordNames.ofLiteral(whole) : RecordNames.whole(given);
        }
        String particle =
                Stream.of(text(person, "dropping-particle"), text(person, "non-dropping-particle"))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" "));
        return RecordNames.ofParts(
                given, particle.isEmpty() ? null : particle, family, text(person, "suffix"));
    }

    private static Author identified(Author author, JsonNode person, JsonNode orcids) {
        String text = text(person, "ORCID");
        if (text == null) {
            text = text(orcids, author.displayName());
        }
        if (text == null) {
            return author;
        }
        Optional<Orcid> orcid = Orcid.parse(text.replaceFirst("^(?i)https?://[^/]*/", ""));
        return orcid.map(id -> author.at(id, null)).orElse(author);
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() && !value.asString().isBlank()
                ? Markup.line(value.asString())
                : null;
    }
}
