package org.offprint.exchange.jekyll;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the old site without the tags of Liquid: those whose sense is plain (addresses,
 * pictures, code) are written in Markdown, the others are taken out and told. Its time grows with
 * the length of the text and no faster.
 */
final class LiquidText {

    private static final Pattern WORD =
            Pattern.compile("-?\\s*([\\w-]+)\\s*(.*?)\\s*-?", Pattern.DOTALL);
    private static final Pattern END_OF_RAW = Pattern.compile("\\{%-?\\s*endraw\\s*-?%\\}");
    private static final Set<String> SILENT = Set.of("base_path", "toc", "endraw", "enddetails");

    /** What stands between these is made by the old site out of data, not written by the owner. */
    private static final Set<String> DROPPED = Set.of("comment", "for", "capture", "case");

    private final String text;
    private final LiquidValues values;
    private final UnaryOperator<String> addressOfFile;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> unknown = new TreeSet<>();
    private int at;

    /**
     * @param values what the names of Liquid stand for
     * @param addressOfFile the address of a page by the path of its file; itself if it is none
     */
    LiquidText(String text, LiquidValues values, UnaryOperator<String> addressOfFile) {
        this.text = text;
        this.values = values;
        this.addressOfFile = addressOfFile;
    }

    /** A cleaned text, and the names of the tags that were taken out. */
    record Clean(String text, Set<String> unknown) {}

    Clean clean() {
        while (at < text.length()) {
            int open = next(at);
            if (open < 0) {
                break;
            }
            boolean tag = text.charAt(open + 1) == '%';
            int close = text.indexOf(tag ? "%}" : "}}", open + 2);
            if (close < 0) {
                break;
            }
            out.append(text, at, open);
            at = close + 2;
            String inside = text.substring(open + 2, close);
            if (tag) {
                tag(inside);
            } else {
                value(inside);
            }
        }
        out.append(text, Math.min(at, text.length()), text.length());
        return new Clean(out.toString(), unknown);
    }

    private int next(int from) {
        for (int i = text.indexOf('{', from); i >= 0; i = text.indexOf('{', i + 1)) {
            if (i + 1 < text.length() && (text.charAt(i + 1) == '%' || text.charAt(i + 1) == '{')) {
                return i;
            }
        }
        return -1;
    }

    private void value(String inside) {
        Optional<String> known = values.find(inside);
        known.ifPresent(out::append);
        if (known.isEmpty()) {
            unknown.add("{{ … }}");
        }
    }

    private void tag(String inside) {
        Matcher word = WORD.matcher(inside);
        String name = word.matches() ? word.group(1).toLowerCase(Locale.ROOT) : "";
        String rest = word.matches() ? word.group(2) : "";
        switch (name) {
            case "raw" -> raw();
            case "highlight" ->
                    out.append("```").append(rest.replaceAll("\\s.*", "")).append(newline());
            case "endhighlight" -> out.append("```");
            case "details" -> out.append("**").append(rest).append("**\n\n");
            case "link", "post_url" -> out.append(addressOfFile.apply(rest));
            case "include", "include_cached", "include_relative" -> include(rest);
            default -> other(name);
        }
    }

    private String newline() {
        return at < text.length() && text.charAt(at) == '\n' ? "" : "\n";
    }

    private void raw() {
        Matcher end = END_OF_RAW.matcher(text);
        if (end.find(at)) {
            out.append(text, at, end.start());
            at = end.end();
        } else {
            out.append(text, at, text.length());
            at = text.length();
        }
    }

    private void include(String rest) {
        Optional<String> markdown = LiquidInclude.markdown(rest, values);
        if (markdown.isPresent()) {
            out.append(markdown.get());
        } else if (SILENT.stream().noneMatch(rest::startsWith)) {
            unknown.add("{% include " + rest.replaceAll("\\s.*", "") + " %}");
        }
    }

    private void other(String name) {
        if (SILENT.contains(name)) {
            return;
        }
        unknown.add("{% " + (name.isEmpty() ? "…" : name) + " %}");
        if (name.equals("else") || name.equals("elsif")) {
            skip("if", "endif");
        } else if (DROPPED.contains(name)) {
            skip(name, "end" + name);
        }
    }

    /** Goes on behind the end of a block; blocks of its kind may stand in it. */
    private void skip(String begin, String end) {
        Matcher tags =
                Pattern.compile("\\{%%-?\\s*(%s|%s)\\b[^%%]*%%\\}".formatted(begin, end))
                        .matcher(text);
        int depth = 1;
        int from = at;
        while (tags.find(from)) {
            depth += tags.group(1).equals(end) ? -1 : 1;
            from = tags.end();
            if (depth == 0) {
                at = from;
                return;
            }
        }
        at = text.length();
    }
}
