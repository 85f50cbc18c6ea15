package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AuditLogTest {

    @Test
    void keepsWhatSomebodyTypedOnOneLine(CapturedOutput output) {
        new AuditLog().record("log-in failed", "a\nFORGED \"b\" \u202e\u2028", "192.0.2.1");
        assertThat(output)
                .contains(
                        "log-in failed who=\"a\\u{a}FORGED \\\"b\\\" \\u{202e}\\u{2028}\" address=\"192.0.2.1\"");
    }

    @Test
    void cutsLongNames() {
        assertThat(AuditLog.quoted("x".repeat(1000))).hasSize(102);
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(AuditLog.quoted(null)).isEqualTo("-");
    }
}
