package org.offprint.site;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages made from what the owner is typing and has not saved, one for each open form. They live in
 * the owner's session under {@link #ATTRIBUTE}, so that they end with it and nobody else can ask
 * for them; {@code /admin/preview/{token}} serves them. At most {@value #MAX_PAGES} are kept: the
 * one that was touched longest ago makes room, and comes back with the next change in its window.
 */
public final class PreviewDrafts implements Serializable {

    /** The session attribute that holds them. */
    public static final String ATTRIBUTE = "org.offprint.previews";

    /** The most pages of one session. */
    public static final int MAX_PAGES = 8;

    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> pages = new LinkedHashMap<>(16, 0.75f, true);

    /** A new name for the page of one form, 32 hexadecimal digits that nobody can guess. */
    public static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where the page of this token is served. */
    public static String path(String token) {
        return "/admin/preview/" + token;
    }

    /** Keeps a page, in place of the one that the token had. */
    public synchronized void put(String token, String html) {
        pages.put(token, html);
        if (pages.size() > MAX_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    /** The page of a token; empty if there is none, or no longer. */
    public synchronized Optional<String> findPage(String token) {
        return Optional.ofNullable(pages.get(token));
    }

    /** Forgets the page of a form that was closed. */
    public synchronized void remove(String token) {
        pages.remove(token);
    }
}
