package org.offprint.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * The last step on allowed HTML: writes e-mail addresses so that nobody harvests them, gives links
 * to other sites {@code rel=noopener}, footnotes their own names, and cells a class for their
 * alignment.
 */
final class SafeOutput extends HtmlStreamEventReceiverWrapper {

    private final StringBuilder pending = new StringBuilder();
    private final StringBuilder mailText = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private @Nullable String mail;

    SafeOutput(HtmlStreamEventReceiver out) {
        super(out);
    }

    @Override
    public void text(String text) {
        pending.append(text);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        flush();
        String address = element.equals("a") ? attribute(attributes, "href") : null;
        if (address != null && address.regionMatches(true, 0, "mailto:", 0, 7)) {
            mail = ObscuredEmail.fromMailto(address);
            mailText.setLength(0);
            return;
        }
        List<String> written = written(attributes, address);
        if (element.equals("img") && attribute(attributes, "alt") == null) {
            // A picture about which nothing is said adds nothing for who cannot see it.
            add(written, "alt", "");
        }
        underlying.openTag(element, written);
    }

    @Override
    public void closeTag(String element) {
        flush();
        if (mail != null && element.equals("a")) {
            closeMail(mail);
            mail = null;
        } else {
            underlying.closeTag(element);
        }
    }

    @Override
    public void closeDocument() {
        flush();
        underlying.closeDocument();
    }

    @Override
    public void close() {
        flush();
    }

    private void closeMail(String addresses) {
        String text = mailText.toString().strip();
        if (addresses.isEmpty() || text.contains(addresses)) {
            return;
        }
        underlying.text(text.isEmpty() ? "" : " (");
        ObscuredEmail.write(addresses, underlying);
        underlying.text(text.isEmpty() ? "" : ")");
    }

    private void flush() {
        if (!pending.isEmpty()) {
            String text = pending.toString();
            pending.setLength(0);
            if (mail != null) {
                mailText.append(text);
            }
            ObscuredEmail.write(text, underlying);
        }
    }

    private List<String> written(List<String> attributes, @Nullable String address) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            String name = attributes.get(i);
            String value = attributes.get(i + 1);
            switch (name) {
                case "alt", "title" -> add(written, name, ObscuredEmail.inWords(value));
                case "align" -> add(written, "class", "align-" + value.toLowerCase(Locale.ROOT));
                case "href" ->
                        add(written, name, value.startsWith("#") ? noteTarget(value) : value);
                case "id" -> {
                    String id = noteName(value);
                    if (ids.add(id)) {
                        add(written, name, id);
                    }
                }
                default -> add(written, name, value);
            }
        }
        if (address != null && LinkAddress.isExternal(address)) {
            add(written, "rel", "noopener");
        }
        return written;
    }

    private static String noteTarget(String address) {
        return "#" + noteName(address.substring(1));
    }

    /** A name that no script and no anchor of ours uses. */
    private static String noteName(String id) {
        if (id.startsWith("fn-")) {
            return "footnote-" + id.substring(3);
        }
        return id.startsWith("fnref-") ? "footnote-mark-" + id.substring(6) : id;
    }

    private static void add(List<String> attributes, String name, String value) {
        attributes.add(name);
        attributes.add(value);
    }

    private static @Nullable String attribute(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }
}
