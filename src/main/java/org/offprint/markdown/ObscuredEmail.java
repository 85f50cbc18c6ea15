package org.offprint.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * E-mail addresses in the form that people read and harvesters do not: "name at university.edu"
 * with the <i>at</i> in an element of its own. {@link #read} is the way back, from this and the
 * many other spellings that people use.
 */
public final class ObscuredEmail {

    private static final String AT = "at";
    private static final int LONGEST_PART = 254;

    private ObscuredEmail() {}

    /** The address as HTML, without {@code @} and without {@code mailto:}. */
    public static SafeHtml html(String address) {
        return new SafeHtml(Sanitizer.line(Addresses.escaped(address.strip())));
    }

    /** Finds the first e-mail address in a text, however it is spelled; empty if there is none. */
    public static Optional<String> read(String text) {
        return EmailSpelling.find(text);
    }

    /** The text with its addresses written as "name at host", for attributes. */
    static String inWords(String text) {
        StringBuilder words = new StringBuilder();
        Addresses.walk(text, words::append, () -> words.append(' ').append(AT).append(' '));
        return words.toString();
    }

    /** Sends a text on, with its addresses taken apart. */
    static void write(String text, HtmlStreamEventReceiver out) {
        Addresses.walk(
                text,
                out::text,
                () -> {
                    out.text("\u202F");
                    out.openTag("span", List.of("class", AT));
                    out.text(AT);
                    out.closeTag("span");
                    out.text("\u202F");
                });
    }

    /** The addresses of a {@code mailto:} link, without subject and the like. */
    static String fromMailto(String link) {
        String addresses = link.substring("mailto:".length()).split("\\?", 2)[0];
        try {
            addresses = URLDecoder.decode(addresses.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return addresses;
        }
        return addresses.strip();
    }

    /** Walks over a text and tells apart what is an address's {@code @} and what is not. */
    private static final class Addresses {

        private static final Pattern MAILTO = Pattern.compile("(?i)mailto:(?=\\S)");

        static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }

        static void walk(String source, Consumer<String> words, Runnable at) {
            String text = MAILTO.matcher(source).replaceAll("").replace("\\@", "@");
            int from = 0;
            for (int i = text.indexOf('@'); i >= 0; i = text.indexOf('@', i + 1)) {
                int start = start(text, i, from);
                if (isAddress(text, start, i)) {
                    words.accept(text.substring(from, i));
                    at.run();
                    from = i + 1;
                }
            }
            words.accept(text.substring(from));
        }

        private static int start(String text, int at, int from) {
            int start = at;
            while (start > from && at - start < LONGEST_PART && isLocal(text.charAt(start - 1))) {
                start--;
            }
            return start;
        }

        private static boolean isAddress(String text, int start, int at) {
            int end = at + 1;
            while (end < text.length()
                    && end - at < LONGEST_PART
                    && (Character.isLetterOrDigit(text.charAt(end))
                            || ".-_[".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            boolean host = end > at + 1;
            boolean atEdge = start == 0 && at == 0 && text.substring(1, end).indexOf('.') > 0;
            boolean local = start < at;
            // A repository's address is no person's, and must stay as it is to be of use.
            boolean repository =
                    text.startsWith("git", start)
                            && start + 3 == at
                            && end < text.length()
                            && text.charAt(end) == ':';
            return !repository && (local && (host || end == text.length()) || atEdge);
        }

        private static boolean isLocal(char c) {
            return Character.isLetterOrDigit(c) || "!#$%&'*+/=?^_`{|}~.-\"".indexOf(c) >= 0;
        }
    }
}
