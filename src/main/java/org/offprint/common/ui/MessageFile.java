package org.offprint.common.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/** Words of the console that lie in a file beside the class that shows them. */
public final class MessageFile {

    private final TreeMap<String, String> words = new TreeMap<>();
    private final String name;

    private MessageFile(Properties words, String name) {
        this.name = name;
        words.stringPropertyNames().forEach(key -> this.words.put(key, words.getProperty(key)));
    }

    /**
     * Reads a file.
     *
     * @param name without its ending
     * @throws IllegalStateException if there is none
     */
    public static MessageFile beside(Class<?> owner, String name) {
        String file = name + ".properties";
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "There is no %s beside %s.".formatted(file, owner.getName()));
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new MessageFile(words, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException if the file has none
     */
    public String get(String key) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalStateException("%s has no text for %s.".formatted(name, key));
        }
        return text;
    }

    /** The texts of all keys that begin so, by their keys, each cut at its bars. */
    public List<List<String>> rows(String beginning) {
        return words.entrySet().stream()
                .filter(each -> each.getKey().startsWith(beginning))
                .map(each ->
                        Arrays.stream(each.getValue().split("\\|")).map(String::strip).toList())
                .toList();
    }
}
