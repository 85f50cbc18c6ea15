package org.offprint.papers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.citations.CitationStyle;
import org.offprint.papers.AuthorKey;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperFilter;
import org.offprint.papers.PaperType;
import org.offprint.site.UnreadableRequestException;

/**
 * What a visitor asks of the list of papers: {@code type}, {@code year}, {@code tag}, {@code
 * author}, {@code q}, how it is grouped ({@code by}), and {@code page}. Parameters of other names
 * count for nothing; empty ones, as a form sends them, too.
 *
 * @param byType whether the list is grouped by type instead of by year
 * @param page 1 is the first
 */
record PaperQuery(PaperFilter filter, boolean byType, int page) {

    static final String PATH = "/papers";

    /** That of an export whose address names none. */
    static final CitationStyle USUAL_STYLE = CitationStyle.APA;

    private static final int LONGEST_WORDS = 200;
    private static final int LAST_PAGE = 1_000_000;

    /**
     * Reads the parameters of a request.
     *
     * @throws UnreadableRequestException if one of the known ones has a value that it cannot have,
     *     or is there twice
     */
    static PaperQuery of(Map<String, String[]> parameters) {
        return new PaperQuery(
                new PaperFilter(
                        read(parameters, "type", PaperQuery::type),
                        read(parameters, "year", PaperQuery::year),
                        read(parameters, "tag", tag -> limited(tag, PaperData.MAX_TAG)),
                        read(parameters, "author", PaperQuery::author),
                        read(parameters, "q", words -> limited(words, LONGEST_WORDS))),
                Boolean.TRUE.equals(read(parameters, "by", PaperQuery::byType)),
                Objects.requireNonNullElse(read(parameters, "page", PaperQuery::page), 1));
    }

    /**
     * Reads the style of an export.
     *
     * @throws UnreadableRequestException if no style is called so
     */
    static CitationStyle style(Map<String, String[]> parameters) {
        return Objects.requireNonNullElse(
                read(
                        parameters,
                        "style",
                        id ->
                                CitationStyle.parse(id)
                                        .orElseThrow(
                                                () -> new UnreadableRequestException("style"))),
                USUAL_STYLE);
    }

    /** The first page of the same list, filtered otherwise. */
    PaperQuery with(PaperFilter other) {
        return new PaperQuery(other, byType, 1);
    }

    /** The first page of the same papers, grouped otherwise. */
    PaperQuery grouped(boolean byType) {
        return new PaperQuery(filter, byType, 1);
    }

    PaperQuery onPage(int page) {
        return new PaperQuery(filter, byType, page);
    }

    /** The one address of this list. */
    String address() {
        return address(PATH, true);
    }

    /** The address of the same papers in another format, such as "bib". */
    String export(String ending) {
        return address(PATH + "." + ending, false);
    }

    /** The address of the same papers in another format, and in a style where it has one. */
    String export(ExportFormat format, CitationStyle style) {
        String address = export(format.ending());
        return style == USUAL_STYLE || !format.isStyled()
                ? address
                : address + (address.contains("?") ? "&" : "?") + "style=" + style.id();
    }

    private String address(String path, boolean asPage) {
        List<String> parameters = new ArrayList<>();
        PaperType type = filter.type();
        add(parameters, "type", type == null ? null : type.id());
        add(parameters, "year", filter.year());
        add(parameters, "tag", filter.tag());
        add(parameters, "author", filter.author());
        add(parameters, "q", filter.words());
        if (asPage) {
            add(parameters, "by", byType ? "type" : null);
            add(parameters, "page", page == 1 ? null : page);
        }
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private static void add(List<String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(
                    name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static <T> @Nullable T read(
            Map<String, String[]> parameters, String name, Function<String, T> reader) {
        String[] values = parameters.get(name);
        if (values == null || values.length == 0) {
            return null;
        }
        if (values.length > 1) {
            throw new UnreadableRequestException(name);
        }
        String value = values[0].strip();
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableRequestException(name);
        }
        return value.isEmpty() ? null : reader.apply(value);
    }

    private static PaperType type(String id) {
        return Arrays.stream(PaperType.values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnreadableRequestException("type"));
    }

    private static Integer year(String digits) {
        if (!digits.matches("[12]\\d{3}")) {
            throw new UnreadableRequestException("year");
        }
        return Integer.valueOf(digits);
    }

    private static AuthorKey author(String text) {
        return AuthorKey.parse(limited(text, AuthorKey.MAX_LENGTH))
                .orElseThrow(() -> new UnreadableRequestException("author"));
    }

    private static Boolean byType(String grouping) {
        return switch (grouping) {
            case "type" -> true;
            case "year" -> false;
            default -> throw new UnreadableRequestException("by");
        };
    }

    private static Integer page(String digits) {
        if (!digits.matches("[1-9]\\d{0,6}") || Integer.parseInt(digits) > LAST_PAGE) {
            throw new UnreadableRequestException("page");
        }
        return Integer.valueOf(digits);
    }

    private static String limited(String text, int limit) {
        if (text.length() > limit) {
            throw new UnreadableRequestException("q");
        }
        return text;
    }
}
