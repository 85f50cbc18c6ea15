package org.offprint.papers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short names of conferences, journals and preprint servers that a list of papers may use
 * without another word, from {@code venues.txt}.
 */
public final class KnownVenues {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, PaperType> KINDS = load();

    private KnownVenues() {}

    /** Whether the name is one of the list, in any case. */
    public static boolean isKnown(String name) {
        return findKind(name).isPresent();
    }

    /** What is published under the name; empty where the list does not have it. */
    public static Optional<PaperType> findKind(String name) {
        return Optional.ofNullable(KINDS.get(key(name)));
    }

    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && ".,;:".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return SPACES.matcher(lower.substring(0, end)).replaceAll(" ");
    }

    private static Map<String, PaperType> load() {
        Map<String, PaperType> kinds = new HashMap<>();
        try (var stream = KnownVenues.class.getResourceAsStream("venues.txt")) {
            if (stream == null) {
                throw new IllegalStateException("venues.txt is not in the jar");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                PaperType kind =
                        PaperType.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                for (String name : line.substring(colon + 1).split(",")) {
                    kinds.putIfAbsent(key(name), kind);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(kinds);
    }
}
