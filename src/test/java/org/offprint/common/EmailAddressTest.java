package org.offprint.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"libin@uw.edu", "a.b+c@cs.uni-bonn.de", "jörg@münchen.example"})
    void takesAddresses(String address) {
        assertThat(EmailAddress.of(" " + address + " ").value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@b.org",
                "a@",
                "a b@c.org",
                "a@b..org",
                "a@-b.org",
                "a@b.org\nBcc: c@d.org"
            })
    void refusesWhatIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }
}
