package org.offprint.site;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.markdown.MathText;

/**
 * A page in Markdown, for readers that are programs: what is plain text is escaped, formulas in TeX
 * stay TeX between dollars and can become no markup either; what is Markdown already goes in as its
 * owner wrote it.
 */
public final class MarkdownTwin {

    /** How the twin of a page is sent. */
    public static final String TYPE = "text/markdown;charset=UTF-8";

    private static final Pattern SIGN =
            Pattern.compile(
                    "[\\\\`*_\\[\\]<>#|~$]|&(?=#?\\w+;)|^(?:[-+](?=\\s)|\\d+(?=[.)]\\s))",
                    Pattern.MULTILINE);

    /** What begins a tag for readers that know no formulas. */
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    private final StringBuilder text = new StringBuilder();

    private MarkdownTwin() {}

    /** Begins with the page's title. */
    public static MarkdownTwin titled(String title) {
        return new MarkdownTwin().heading(1, title);
    }

    /** Begins without one, for what stands below a title that is told elsewhere. */
    public static MarkdownTwin untitled() {
        return new MarkdownTwin();
    }

    /**
     * Adds a heading.
     *
     * @param level 1 to 6
     */
    public MarkdownTwin heading(int level, String words) {
        return block("#".repeat(level) + " " + escaped(words));
    }

    /** Adds a paragraph of plain texts with commas between; those that are null are left out. */
    public MarkdownTwin line(@Nullable String... words) {
        return block(
                escaped(
                        Arrays.stream(words)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))));
    }

    /** Adds a text of the owner; nothing where it is empty. */
    public MarkdownTwin text(MarkdownText words) {
        return block(words.source());
    }

    /** Adds a link as an item of a list. */
    public MarkdownTwin link(String label, String address) {
        String safe = address.replace("(", "%28").replace(")", "%29");
        return block("- [" + escaped(label) + "](" + safe + ")");
    }

    /** The whole page. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** Plain text as Markdown that shows it again, and its formulas between dollars. */
    static String escaped(String words) {
        return MathText.replaced(words, MarkdownTwin::asShown, MarkdownTwin::formula);
    }

    private static String asShown(String words) {
        return SIGN.matcher(words)
                .replaceAll(found -> {
                    String sign = found.group();
                    boolean number = Character.isDigit(sign.charAt(0));
                    return Matcher.quoteReplacement(number ? sign + "\\" : "\\" + sign);
                });
    }

    /** Spelled so that it says the same in TeX and is neither tag nor link in Markdown. */
    private static String formula(String source) {
        boolean dollars = source.startsWith("$");
        boolean display = source.startsWith("$$") || source.startsWith("\\[");
        int signs = dollars && !display ? 1 : 2;
        String tex = source.substring(signs, source.length() - signs);
        if (!dollars && tex.contains("$")) {
            return asShown(source);
        }
        String safe = TAG.matcher(tex).replaceAll("\\\\lt ").replace("](", "] (");
        String dollar = display ? "$$" : "$";
        return dollar + (dollars ? safe : safe.strip()) + dollar;
    }

    private MarkdownTwin block(String block) {
        String clean = block.strip();
        if (!clean.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(clean).append("\n");
        }
        return this;
    }
}
