package org.offprint.exchange.jekyll;

import java.util.Locale;
import java.util.Optional;

/** What an expression of Liquid stands for, as far as the files of the site alone tell it. */
final class LiquidValues {

    private final YamlMap site;
    private final YamlMap page;

    LiquidValues(YamlMap site, YamlMap page) {
        this.site = site;
        this.page = page;
    }

    /** The value of an expression; filters that make addresses change nothing in it. */
    Optional<String> find(String expression) {
        String[] parts = expression.replaceAll("^-|-$", "").split("\\|");
        Optional<String> value = base(parts[0].strip());
        for (int i = 1; i < parts.length; i++) {
            String filter = parts[i].strip().toLowerCase(Locale.ROOT);
            boolean harmless =
                    filter.matches(
                            "relative_url|absolute_url|escape|strip|strip_html|markdownify|xml_escape|prepend\\s*:\\s*(site\\.(baseurl|url)|base_path)");
            if (!harmless) {
                return Optional.empty();
            }
        }
        return value;
    }

    private Optional<String> base(String name) {
        if (name.matches("\"[^\"]*\"|'[^']*'")) {
            return Optional.of(name.substring(1, name.length() - 1));
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "site.baseurl", "site.url", "base_path", "site.github.url", "base_url" ->
                    Optional.of("");
            default -> looked(name);
        };
    }

    private Optional<String> looked(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\.");
        YamlMap map =
                switch (parts[0]) {
                    case "site" -> site;
                    case "page" -> page;
                    default -> YamlMap.EMPTY;
                };
        for (int i = 1; i < parts.length - 1; i++) {
            map = map.map(parts[i]);
        }
        return parts.length < 2 ? Optional.empty() : map.text(parts[parts.length - 1]);
    }
}
