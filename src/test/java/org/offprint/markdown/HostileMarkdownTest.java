package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.common.MarkdownText;

class HostileMarkdownTest {

    private final MarkdownRenderer renderer = MarkdownRenderer.withHeadingsFrom(2);

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leavesNothingAlive(String text) {
        AllowedHtml.check(renderer.render(MarkdownText.of(text)).value());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leavesNothingAliveInALine(String text) {
        AllowedHtml.check(renderer.renderInline(MarkdownText.of(text)).value());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void holdsWithinOtherMarkup(String text) {
        for (String frame : List.of("*a %s b*", "> - %s", "[t](/x %s)", "<p title=\"%s", "$%s$")) {
            AllowedHtml.check(renderer.render(MarkdownText.of(frame.replace("%s", text))).value());
        }
    }

    @Test
    void holdsForEachPairOfHostileTexts() throws IOException {
        List<String> texts = hostileTexts();
        for (int distance : List.of(1, 2, 3, 5, 8, 13, 21, 34, 55, 89)) {
            for (int i = 0; i < texts.size(); i++) {
                String pair = texts.get(i) + texts.get((i + distance) % texts.size());
                AllowedHtml.check(renderer.render(MarkdownText.of(pair)).value());
            }
        }
    }

    @Test
    void knowsManyHostileTexts() throws IOException {
        assertThat(hostileTexts()).hasSizeGreaterThan(190).doesNotHaveDuplicates();
    }

    static List<String> hostileTexts() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        HostileMarkdownTest.class.getResourceAsStream("hostile.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(l -> !l.startsWith("# One"))
                    .map(HostileMarkdownTest::unescaped)
                    .toList();
        }
    }

    private static String unescaped(String line) {
        return Pattern.compile("\\\\(n|t|\\\\|u[0-9a-f]{4})")
                .matcher(line)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(
                                switch (escape.group(1)) {
                                    case "n" -> "\n";
                                    case "t" -> "\t";
                                    case "\\" -> "\\";
                                    default -> Character.toString(code(escape.group(1)));
                                }));
    }

    private static int code(String escape) {
        return Integer.parseInt(escape.substring(1), 16);
    }
}
