package org.offprint.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One line in the log {@code offprint.audit} for everything that concerns access: what, who, from
 * which address. Passwords and codes are never handed to it.
 */
@Component
public class AuditLog {

    private static final Logger log = LoggerFactory.getLogger("offprint.audit");
    private static final int LONGEST = 100;

    /** Records what somebody did or tried from an address; unknown parts are null. */
    public void record(String what, @Nullable String who, @Nullable String address) {
        log.info("{} who={} address={}", what, quoted(who), quoted(address));
    }

    /** A value as one word of one line, whatever somebody typed. */
    static String quoted(@Nullable String value) {
        if (value == null) {
            return "-";
        }
        StringBuilder line = new StringBuilder("\"");
        value.codePoints()
                .limit(LONGEST)
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        line.append('\\').appendCodePoint(c);
                    } else if (isPlain(c)) {
                        line.appendCodePoint(c);
                    } else {
                        line.append("\\u{").append(Integer.toHexString(c)).append('}');
                    }
                });
        return line.append('"').toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                    false;
            default -> true;
        };
    }
}
