package org.offprint.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownFieldTest {

    static Stream<String> files() {
        return Stream.concat(
                Arrays.stream(MarkdownField.class.getAnnotationsByType(StyleSheet.class))
                        .map(StyleSheet::value),
                Arrays.stream(MarkdownField.class.getAnnotationsByType(JavaScript.class))
                        .map(JavaScript::value));
    }

    @ParameterizedTest
    @MethodSource("files")
    void servesEveryFileThatItNeedsItself(String address) {
        assertThat(address).startsWith("context://");

        assertThat(getClass().getResource("/META-INF/resources/" + address.substring(10)))
                .as(address)
                .isNotNull();
    }
}
