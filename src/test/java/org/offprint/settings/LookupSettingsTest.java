package org.offprint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.settings.OffprintSettings.Lookup;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class LookupSettingsTest {

    @Test
    void asksTheServicesThemselvesByDefault() {
        assertThat(bound(Map.of()))
                .isEqualTo(
                        new Lookup(
                                "https://api.crossref.org",
                                "https://data.crosscite.org",
                                "https://export.arxiv.org",
                                "https://pub.orcid.org",
                                false));
    }

    @Test
    void takesEachFromTheEnvironment() {
        assertThat(
                        bound(
                                Map.of(
                                        "OFFPRINT_LOOKUP_CROSSREF_URL", "http://127.0.0.1:1/a",
                                        "OFFPRINT_LOOKUP_DATACITE_URL", "http://127.0.0.1:2",
                                        "OFFPRINT_LOOKUP_ARXIV_URL", "http://127.0.0.1:3",
                                        "OFFPRINT_LOOKUP_ORCID_URL", "",
                                        "OFFPRINT_LOOKUP_ALLOW_PRIVATE", "true")))
                .isEqualTo(
                        new Lookup(
                                "http://127.0.0.1:1/a",
                                "http://127.0.0.1:2",
                                "http://127.0.0.1:3",
                                "",
                                true));
    }

    private static Lookup bound(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                variables));
        return Binder.get(environment).bindOrCreate("offprint", OffprintSettings.class).lookup();
    }
}
