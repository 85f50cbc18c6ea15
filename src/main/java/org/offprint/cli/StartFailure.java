package org.offprint.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.storage.CannotStartException;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Why the site does not start, in one sentence on standard error instead of a stack trace. Spring
 * Boot finds both parts by {@code META-INF/spring.factories}.
 */
final class StartFailure {

    private StartFailure() {}

    /** Knows the reasons that a person can mend. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Analyzer implements FailureAnalyzer {

        @Override
        public @Nullable FailureAnalysis analyze(Throwable failure) {
            @Nullable Throwable cause = failure;
            while (cause != null) {
                if (cause instanceof CannotStartException) {
                    return new FailureAnalysis(cause.getMessage(), null, failure);
                }
                if (cause instanceof PortInUseException inUse) {
                    return new FailureAnalysis(
                            ("Port %d is in use by another program; stop that one, or set SERVER_PORT to"
                                            + " another port.")
                                    .formatted(inUse.getPort()),
                            null,
                            failure);
                }
                if (cause instanceof BindException wrong) {
                    return new FailureAnalysis(wrongSetting(wrong), null, failure);
                }
                cause = cause.getCause();
            }
            return null;
        }

        private static String wrongSetting(BindException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof BeanInstantiationException made
                        && made.getCause() instanceof IllegalArgumentException own) {
                    // The settings have said it themselves.
                    return String.valueOf(own.getMessage());
                }
            }
            String name = String.valueOf(failure.getName());
            ConfigurationProperty property = failure.getProperty();
            String value =
                    property == null || name.contains("password")
                            ? "a value"
                            : "the value “" + property.getValue() + "”";
            String mend = "";
            Class<?> type = failure.getTarget().getType().resolve();
            if (type != null && type.isEnum()) {
                mend =
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or ", "; set it to ", ""));
            } else if (type == Integer.class || type == Long.class) {
                mend = "; set it to a whole number, such as 1000";
            }
            return "The setting %s (%s) has %s that it cannot take%s."
                    .formatted(
                            name,
                            name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                            value,
                            mend);
        }
    }

    /** Tells the person. */
    static final class Reporter implements FailureAnalysisReporter {

        @Override
        public void report(FailureAnalysis analysis) {
            StringBuilder sentence = new StringBuilder(oneLine(analysis.getDescription()));
            String action = analysis.getAction();
            if (action != null && !action.isBlank()) {
                sentence.append(' ').append(oneLine(action));
            }
            System.err.println("Offprint cannot start: " + sentence);
        }

        private static String oneLine(@Nullable String text) {
            return text == null ? "" : text.strip().replaceAll("\\s+", " ");
        }
    }
}
