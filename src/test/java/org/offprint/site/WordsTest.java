package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

    private static final Pattern FORM = Pattern.compile("(?<=\\.)(zero|one|two|few|many|other)$");
    private static final Set<String> COUNTED = counted();
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextIsThereInEachLanguage(String part, String language) throws IOException {
        Properties english = read(part + ".properties");
        Properties other = read(part + "_" + language + ".properties");
        assertThat(bare(other)).isEqualTo(bare(english));
        assertThat(forms(other)).isEqualTo(expected(forms(english), Locale.of(language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTranslationHasThePlacesOfTheOriginal(String part, String language)
            throws IOException {
        Properties english = read(part + ".properties");
        Properties other = read(part + "_" + language + ".properties");
        for (String key : english.stringPropertyNames()) {
            String text = other.getProperty(key);
            if (text != null && !isForm(key)) {
                assertThat(places(text)).as(key).isEqualTo(places(english.getProperty(key)));
            }
        }
        assertThat(other.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aQuoteBesideAPlaceIsWrittenTwice(String part, String language) throws IOException {
        for (String file : new String[] {part, part + "_" + language}) {
            read(file + ".properties")
                    .values()
                    .forEach(text -> {
                        if (PLACE.matcher(text.toString()).find()) {
                            assertThat(text.toString().replace("''", "")).doesNotContain("'");
                        }
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, 0 versions", "en, 1, 1 version", "en, 1234, '1,234 versions'", "de, 1, 1 version",
        "zh-Hans, 1, 1 个版本", "zh-Hans, 1234, '1,234 个版本'", "ar, 0, لا نسخ", "ar, 1, نسخة واحدة",
        "ar, 2, نسختان", "ar, 3, 3 نسخ", "ar, 11, 11 نسخة", "ar, 1234, '1,234 نسخة'",
        "ar-EG, 3, 3 نسخ"
    })
    void countsInEachLanguageInLatinFigures(String language, long count, String text) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("org/offprint/site/versions");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Words words = new SiteWords(messages, Locale.forLanguageTag(language));
        assertThat(words.count("versions", count)).isEqualTo(text);
    }

    @Test
    void knowsAllParts() throws IOException {
        assertThat(parts()).contains("site", "home", "papers", "error");
    }

    static Stream<Object[]> translations() throws IOException {
        return parts().stream()
                .flatMap(part -> Stream.of("ar", "zh").map(to -> new Object[] {part, to}));
    }

    private static Set<String> parts() throws IOException {
        Properties application = new Properties();
        application.load(open("/application.properties"));
        return Arrays.stream(application.getProperty("spring.messages.basename").split(","))
                .map(name -> name.replace("words/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys, those for counts without their form. */
    private static Set<String> bare(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> isForm(key) ? FORM.matcher(key).replaceFirst("*") : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> forms(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> isForm(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(Set<String> english, Locale language) {
        return english.stream()
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .distinct()
                .flatMap(key ->
                        PluralForm.formsOf(language).stream()
                                .map(form -> key + form.suffix().substring(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForm(String key) {
        Matcher form = FORM.matcher(key);
        return form.find() && COUNTED.contains(key.substring(0, form.start()));
    }

    /** The stems of the texts for counts, as English has them. */
    private static Set<String> counted() {
        try {
            Set<String> stems = new TreeSet<>();
            for (String part : parts()) {
                Properties english = read(part + ".properties");
                for (String key : english.stringPropertyNames()) {
                    if (key.endsWith(".one")) {
                        stems.add(key.substring(0, key.length() - 3));
                    }
                }
            }
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(open("/words/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(WordsTest.class.getResourceAsStream(path), path);
    }
}
