package org.offprint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ImportLimitsTest {

    @Test
    void leavesEachKindItsUsualLimit() {
        ImportLimits limits = bound(Map.of());

        assertThat(limits).isEqualTo(ImportLimits.USUAL);
        assertThat(limits.bytes(7)).isEqualTo(7);
        assertThat(limits.entries(7)).isEqualTo(7);
        assertThat(limits.nesting(7)).isEqualTo(7);
        assertThat(limits.siteBytes(7)).isEqualTo(7);
        assertThat(limits.siteFiles(7)).isEqualTo(7);
    }

    @Test
    void takesEachFromTheEnvironment() {
        ImportLimits limits =
                bound(
                        Map.of(
                                ImportLimits.MAX_BYTES, "1",
                                ImportLimits.MAX_ENTRIES, "2",
                                ImportLimits.MAX_NESTING, "3",
                                ImportLimits.SITE_MAX_BYTES, "4000000000",
                                ImportLimits.SITE_MAX_FILES, "5"));

        assertThat(limits.bytes(7)).isEqualTo(1);
        assertThat(limits.entries(7)).isEqualTo(2);
        assertThat(limits.nesting(7)).isEqualTo(3);
        assertThat(limits.siteBytes(7)).isEqualTo(4_000_000_000L);
        assertThat(limits.siteFiles(7)).isEqualTo(5);
    }

    @Test
    void takesAnEmptyOneForNotSet() {
        assertThat(bound(Map.of(ImportLimits.MAX_BYTES, ""))).isEqualTo(ImportLimits.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFFPRINT_IMPORT_MAX_BYTES | 0 | OFFPRINT_IMPORT_MAX_BYTES is 0; set it to a whole number from 1 to 2,000,000,000, without commas.",
                "OFFPRINT_IMPORT_MAX_BYTES | 2000000001 | OFFPRINT_IMPORT_MAX_BYTES is 2000000001; set it to",
                "OFFPRINT_IMPORT_MAX_ENTRIES | -5 | OFFPRINT_IMPORT_MAX_ENTRIES is -5; set it to",
                "OFFPRINT_IMPORT_MAX_NESTING | 1001 | a whole number from 1 to 1,000,",
                "OFFPRINT_IMPORT_SITE_MAX_BYTES | 0 | OFFPRINT_IMPORT_SITE_MAX_BYTES is 0; set it to",
                "OFFPRINT_IMPORT_SITE_MAX_FILES | 0 | OFFPRINT_IMPORT_SITE_MAX_FILES is 0; set it to"
            })
    void refusesWhatWouldLetNothingInOrCannotBeHeld(String name, String value, String sentence) {
        assertThatThrownBy(() -> bound(Map.of(name, value)))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining(sentence);
    }

    private static ImportLimits bound(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                variables));
        return Binder.get(environment)
                .bindOrCreate("offprint", OffprintSettings.class)
                .importLimits();
    }
}
