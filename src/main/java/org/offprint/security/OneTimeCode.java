package org.offprint.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A secret that one person carries from the machine to a form once: 140 random bits, written as
 * seven groups of four lower-case letters and digits, none of which looks like another.
 */
public final class OneTimeCode {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private OneTimeCode(String text) {
        this.text = text;
    }

    /** A new one that nobody can guess. */
    static OneTimeCode random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return new OneTimeCode(text.toString());
    }

    /** The code for the person's eyes; goes into no log and no table. */
    public String text() {
        return text;
    }

    /** What is kept of it. */
    String hash() {
        return hash(text);
    }

    /**
     * Whether what somebody typed is the code with this hash; takes the same time whatever was
     * typed. Spaces, dashes and case do not count, and letters that look like digits count as them.
     */
    static boolean matches(String typed, String hash) {
        return MessageDigest.isEqual(
                hash(typed).getBytes(StandardCharsets.US_ASCII),
                hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String typed) {
        String plain =
                typed.toLowerCase(Locale.ROOT)
                        .replace('o', '0')
                        .replace('i', '1')
                        .replace('l', '1')
                        .replaceAll("[^0-9a-z]", "");
        return sha256(plain);
    }

    /** The SHA-256 of a secret that is random enough to need no slower hash, in hexadecimal. */
    static String sha256(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
