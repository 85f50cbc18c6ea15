package org.offprint.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML of one line that another library made, such as a citation: only italics, weight, raised and
 * lowered signs, links and small capitals pass.
 */
public final class SafeLine {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("i", "b", "sup", "sub", "span", "a")
                    .allowAttributes("class")
                    .matching(true, "small-caps")
                    .onElements("span")
                    .allowUrlProtocols("http", "https")
                    .allowAttributes("href")
                    .matching(WEB)
                    .onElements("a")
                    .toFactory();

    private SafeLine() {}

    /** What of the HTML may be shown; the text within dropped elements stays. */
    public static SafeHtml of(String html) {
        // The sanitiser parts double braces for template engines in the browser; we have none.
        return new SafeHtml(POLICY.sanitize(html).replace("{<!-- -->", "{"));
    }
}
