package org.offprint.papers.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.papers.AuthorKey;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperFilter;
import org.offprint.papers.PaperTexts;
import org.offprint.papers.PaperTexts.KeyedAuthor;
import org.offprint.papers.PaperType;
import org.offprint.papers.web.PaperListPage.Choice;
import org.offprint.papers.web.PaperListPage.Facet;
import org.offprint.profile.OwnerName;
import org.offprint.site.Words;

/**
 * By what the list can be filtered further. The choices of a facet are counted over the papers that
 * pass all the other facets, so that none of them leads to an empty list.
 */
final class PaperFacets {

    private static final int MOST_YEARS = 60;
    private static final int MOST_TAGS = 24;
    private static final int MOST_AUTHORS = 24;

    private final PaperQuery query;
    private final List<Paper> all;
    private final PaperTexts texts;
    private final OwnerName owner;
    private final Words words;

    PaperFacets(PaperQuery query, List<Paper> all, PaperTexts texts, OwnerName owner, Words words) {
        this.query = query;
        this.all = all;
        this.texts = texts;
        this.owner = owner;
        this.words = words;
    }

    /** The facets that offer a choice. */
    List<Facet> list() {
        return Stream.of(types(), years(), tags(), authors())
                .filter(facet -> facet.choices().size() > 1)
                .toList();
    }

    private Facet types() {
        PaperFilter filter = query.filter();
        var counted =
                count(filter.withType(null), paper -> Stream.of(paper.data().type())).entrySet();
        return new Facet(
                words.get("papers.filter.type"),
                counted.stream()
                        .sorted(Comparator.comparing(type -> type.getKey().ordinal()))
                        .map(type ->
                                choice(
                                        label(type.getKey(), words),
                                        type.getValue(),
                                        filter.withType(type.getKey()),
                                        filter.withType(null)))
                        .toList());
    }

    private Facet years() {
        PaperFilter filter = query.filter();
        var counted = count(filter.withYear(null), PaperFacets::year).entrySet();
        return new Facet(
                words.get("papers.filter.year"),
                counted.stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByKey().reversed())
                        .limit(MOST_YEARS)
                        .map(year ->
                                choice(
                                        year.getKey().toString(),
                                        year.getValue(),
                                        filter.withYear(year.getKey()),
                                        filter.withYear(null)))
                        .toList());
    }

    private Facet tags() {
        PaperFilter filter = query.filter();
        Map<String, String> spelling = new HashMap<>();
        var counted =
                count(
                                filter.withTag(null),
                                paper ->
                                        paper.data().tags().stream()
                                                .map(tag -> {
                                                    String key = tag.toLowerCase(Locale.ROOT);
                                                    spelling.putIfAbsent(key, tag);
                                                    return key;
                                                })
                                                .distinct())
                        .entrySet();
        return new Facet(
                words.get("papers.filter.tag"),
                counted.stream()
                        .sorted(mostFirst())
                        .limit(MOST_TAGS)
                        .map(tag -> {
                            String label = spelling.getOrDefault(tag.getKey(), tag.getKey());
                            return choice(
                                    label,
                                    tag.getValue(),
                                    filter.withTag(label),
                                    filter.withTag(null));
                        })
                        .toList());
    }

    private Facet authors() {
        PaperFilter filter = query.filter();
        Map<AuthorKey, KeyedAuthor> called = new HashMap<>();
        Map<AuthorKey, Integer> counts = new HashMap<>();
        for (Paper paper : filter.withAuthor(null).of(all, texts)) {
            for (KeyedAuthor author : texts.authors(paper)) {
                called.merge(author.key(), author, PaperFacets::longer);
                counts.merge(author.key(), 1, Integer::sum);
            }
        }
        return new Facet(
                words.get("papers.filter.author"),
                counts.entrySet().stream()
                        .sorted(mostFirst())
                        .filter(author -> !isOwner(called.get(author.getKey())))
                        .limit(MOST_AUTHORS)
                        .map(author ->
                                choice(
                                        name(author.getKey(), called),
                                        author.getValue(),
                                        filter.withAuthor(author.getKey()),
                                        filter.withAuthor(null)))
                        .toList());
    }

    private boolean isOwner(@Nullable KeyedAuthor author) {
        return author != null && author.author().isOwner(owner);
    }

    /** A person is called by the longest name under which papers know them. */
    private static KeyedAuthor longer(KeyedAuthor known, KeyedAuthor other) {
        return other.name().length() > known.name().length() ? other : known;
    }

    private static String name(AuthorKey key, Map<AuthorKey, KeyedAuthor> called) {
        KeyedAuthor author = called.get(key);
        return author == null ? key.value() : author.name();
    }

    private <T> Map<T, Integer> count(PaperFilter others, Function<Paper, Stream<T>> values) {
        Map<T, Integer> counts = new HashMap<>();
        for (Paper paper : others.of(all, texts)) {
            values.apply(paper).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts;
    }

    private Choice choice(String label, int count, PaperFilter chosen, PaperFilter none) {
        boolean current = chosen.equals(query.filter());
        return new Choice(
                label,
                Integer.toString(count),
                query.with(current ? none : chosen).address(),
                current);
    }

    private static <T> Comparator<Map.Entry<T, Integer>> mostFirst() {
        return Map.Entry.<T, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString());
    }

    private static Stream<Integer> year(Paper paper) {
        PartialDate date = paper.data().date();
        return date == null ? Stream.empty() : Stream.of(date.year());
    }

    static String label(PaperType type, Words words) {
        return words.get("papers.type." + type.id());
    }

    /** How the author that the list is filtered by is called. */
    String author(AuthorKey key) {
        return all.stream()
                .flatMap(paper -> texts.authors(paper).stream())
                .filter(author -> author.key().equals(key))
                .reduce(PaperFacets::longer)
                .map(KeyedAuthor::name)
                .orElse(key.value());
    }
}
