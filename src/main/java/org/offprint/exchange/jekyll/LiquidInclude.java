package org.offprint.exchange.jekyll;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The includes of the known themes that stand for a picture or a film, as Markdown. */
final class LiquidInclude {

    private static final Pattern PARAMETER =
            Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");

    private LiquidInclude() {}

    /** What an include shows; empty where that is not known. */
    static Optional<String> markdown(String include, LiquidValues values) {
        String[] parts = include.strip().split("\\s+", 2);
        String name = parts[0].toLowerCase(Locale.ROOT);
        Map<String, String> given = parameters(parts.length > 1 ? parts[1] : "", values);
        if (name.matches("(.*/)?(figure|image|img|responsive-image|picture)(\\.\\w+)?")) {
            return first(given, "path", "image_path", "src", "url", "image")
                    .map(path -> "![%s](%s)".formatted(words(given), address(path)));
        }
        if (name.matches("(.*/)?(youtube|youtubeplayer)(\\.\\w+)?")) {
            return first(given, "id", "video_id")
                    .map(id -> "[Video](https://www.youtube.com/watch?v=%s)".formatted(id));
        }
        if (name.matches("(.*/)?(video|audio)(\\.\\w+)?")) {
            return first(given, "path", "src", "url", "id")
                    .map(path ->
                            "[%s](%s)"
                                    .formatted(
                                            first(given, "caption", "title").orElse("Video"),
                                            video(path, given)));
        }
        return Optional.empty();
    }

    private static String video(String path, Map<String, String> given) {
        boolean known = given.getOrDefault("provider", "").equals("youtube");
        return known ? "https://www.youtube.com/watch?v=" + path : address(path);
    }

    private static String words(Map<String, String> given) {
        String words = first(given, "alt", "caption", "title").orElse("");
        return Html.text(words).replaceAll("[\\[\\]\\n]", " ").strip();
    }

    private static String address(String path) {
        boolean bare = !path.startsWith("/") && !path.matches("(?i)[a-z]+:.*");
        return (bare ? "/" + path : path).replace(" ", "%20");
    }

    private static Optional<String> first(Map<String, String> given, String... names) {
        return Stream.of(names)
                .map(name -> given.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Map<String, String> parameters(String text, LiquidValues values) {
        Map<String, String> given = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String quoted = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
            String value = quoted != null ? quoted : values.find(parameter.group(4)).orElse("");
            given.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        return given;
    }
}
