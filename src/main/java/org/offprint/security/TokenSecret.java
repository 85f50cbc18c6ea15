package org.offprint.security;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a {@link PersonalToken}: {@code op_} and 52 small letters and digits, 260 random
 * bits. The beginning lets scanners of leaked secrets find it; a double click marks all of it.
 *
 * <p>Only its SHA-256 is kept. A slow hash with a salt, as passwords have it, guards what people
 * think up and what can therefore be guessed; 260 random bits cannot be, and no two secrets are
 * alike, so that a fast hash gives nothing away and can be looked up at every request.
 */
public final class TokenSecret {

    private static final String PREFIX = "op_";
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 52;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[a-z2-7]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private TokenSecret(String text) {
        this.text = text;
    }

    /** A new one that nobody can guess. */
    static TokenSecret random() {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new TokenSecret(text.toString());
    }

    /** Reads a secret; empty if it cannot be one. */
    static Optional<TokenSecret> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(new TokenSecret(text))
                : Optional.empty();
    }

    /** The secret for the program that will use it; goes into no log and no table. */
    public String text() {
        return text;
    }

    /** What is kept of it. */
    String hash() {
        return OneTimeCode.sha256(text);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
