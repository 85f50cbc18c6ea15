package org.offprint.exchange.academicpages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks once over a piece of Markdown and writes its {@link RichText}. */
final class MarkupScanner {

    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"“”]+");
    private static final Pattern MARKER =
            Pattern.compile("[ \\t]*(?:(?:[-*+]|\\d{1,4}[.)])[ \\t]+|(#{1,6})[ \\t]+|>[ \\t]?)?");
    private static final Pattern MARK_IN_MATHS =
            Pattern.compile(
                    "\\$+\\s*\\^?\\{?\\s*\\\\?(?:ddagger|dagger|ast|star|diamond|S|P|\\*+|[†‡§¶♠]|\\d|,|\\s)*\\}?\\s*\\$+");
    private static final Pattern MATHS = Pattern.compile("\\$\\$?[^$\\n]{1,200}\\$\\$?");
    private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{1,8});");
    private static final int LONGEST_CODE = 500;

    private final String source;
    private final int[] partners;
    private final StringBuilder plain = new StringBuilder();
    private final SpanList spans = new SpanList();
    private final Emphasis emphasis = new Emphasis(plain, spans);
    private final HtmlWriter html = new HtmlWriter(plain, spans);
    private final Deque<OpenLink> links = new ArrayDeque<>();
    private int headingStart = -1;
    private int at;

    private record OpenLink(int start, int closesAt, LinkTarget target) {}

    MarkupScanner(String source) {
        this.source = source.replace("\r\n", "\n").replace('\r', '\n');
        this.partners = Brackets.partners(this.source);
    }

    RichText scan() {
        startLine();
        while (at < source.length()) {
            OpenLink link = links.peek();
            if (link != null && link.closesAt() == at) {
                links.pop();
                spans.add(Span.Kind.LINK, link.start(), plain.length(), link.target().url());
                at = link.target().end();
                continue;
            }
            step(source.charAt(at));
        }
        endHeading();
        html.close();
        return spans.over(plain);
    }

    private void step(char c) {
        boolean taken =
                switch (c) {
                    case '\n' -> newLine();
                    case '\\' -> escape();
                    case '*', '_' -> delimiter(c);
                    case '~' -> strike();
                    case '`' -> code();
                    case '!' -> image();
                    case '[' -> link();
                    case '<' -> tag();
                    case '&' -> entity();
                    case '{' -> braces();
                    case '$' -> maths();
                    case 'h' -> address();
                    default -> false;
                };
        if (!taken) {
            plain.append(c);
            at++;
        }
    }

    private boolean newLine() {
        int length = plain.length();
        boolean hard =
                length >= 2 && plain.charAt(length - 1) == ' ' && plain.charAt(length - 2) == ' ';
        int next = at + 1;
        int blank = next;
        while (blank < source.length()
                && (source.charAt(blank) == ' ' || source.charAt(blank) == '\t')) {
            blank++;
        }
        boolean paragraph = blank >= source.length() || source.charAt(blank) == '\n';
        endHeading();
        at = next;
        if (paragraph) {
            emphasis.endParagraph();
        }
        boolean marked = startLine();
        if (hard || paragraph || marked || headingStart >= 0) {
            plain.append('\n');
            headingStart = headingStart >= 0 ? plain.length() : -1;
        } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '\n') {
            spans.add(Span.Kind.SOFT_BREAK, plain.length(), plain.length() + 1);
            plain.append(' ');
        }
        return true;
    }

    /** Skips the marker of a list, a quotation or a heading; true when there was one. */
    private boolean startLine() {
        Matcher marker = MARKER.matcher(source).region(at, source.length());
        if (!marker.lookingAt() || marker.end() == at) {
            return false;
        }
        boolean marked = !marker.group().isBlank();
        OpenLink link = links.peek();
        if (marked && link != null) {
            return false;
        }
        headingStart = marker.group(1) != null ? plain.length() : -1;
        at = link == null ? marker.end() : Math.min(marker.end(), link.closesAt());
        return marked;
    }

    private void endHeading() {
        if (headingStart >= 0) {
            while (plain.length() > headingStart && plain.charAt(plain.length() - 1) == '#') {
                plain.setLength(plain.length() - 1);
            }
            spans.add(Span.Kind.BOLD, headingStart, plain.length());
            plain.append('\n');
            headingStart = -1;
        }
    }

    private boolean escape() {
        if (at + 1 >= source.length()) {
            return false;
        }
        char next = source.charAt(at + 1);
        if (next == '\n') {
            plain.append("  ");
            at++;
            return true;
        }
        int brace = at + 2 < source.length() && source.charAt(at + 2) == '{' ? 1 : 0;
        int letter = at + 2 + brace;
        String accented =
                letter < source.length() ? Entities.accented(next, source.charAt(letter)) : null;
        if (accented != null) {
            plain.append(accented);
            at = letter + 1 + brace;
            return true;
        }
        if (Character.isLetterOrDigit(next) || Character.isWhitespace(next)) {
            return false;
        }
        plain.append(next);
        at += 2;
        return true;
    }

    private boolean delimiter(char mark) {
        int end = at;
        while (end < source.length() && source.charAt(end) == mark) {
            end++;
        }
        char before = at == 0 ? ' ' : source.charAt(at - 1);
        char after = end < source.length() ? source.charAt(end) : ' ';
        emphasis.take(mark, end - at, before, after);
        at = end;
        return true;
    }

    private boolean strike() {
        if (!source.startsWith("~~", at)) {
            return false;
        }
        at += 2;
        return true;
    }

    private boolean code() {
        int end = at;
        while (end < source.length() && source.charAt(end) == '`') {
            end++;
        }
        String fence = source.substring(at, end);
        int limit = Math.min(source.length(), end + LONGEST_CODE);
        int close = source.substring(end, limit).indexOf(fence);
        if (fence.length() > 3 || close <= 0) {
            plain.append(fence);
            at = end;
            return true;
        }
        int start = plain.length();
        plain.append(source, end, end + close);
        spans.add(Span.Kind.CODE, start, plain.length());
        at = end + close + fence.length();
        return true;
    }

    private boolean image() {
        if (at + 1 >= source.length() || source.charAt(at + 1) != '[') {
            return false;
        }
        int close = partners[at + 1];
        LinkTarget target = close < 0 ? null : targetBehind(close);
        if (target == null) {
            return false;
        }
        if (!links.isEmpty() || html.isInLink()) {
            plain.append(Badge.label(source.substring(at + 2, close), target.url()));
        }
        at = target.end();
        return true;
    }

    private boolean link() {
        int close = partners[at];
        LinkTarget target = close < 0 ? null : targetBehind(close);
        if (target == null) {
            return false;
        }
        links.push(new OpenLink(plain.length(), close, target));
        at++;
        return true;
    }

    private @Nullable LinkTarget targetBehind(int close) {
        boolean opens = close + 1 < source.length() && source.charAt(close + 1) == '(';
        return opens ? LinkTarget.at(source, close + 1) : null;
    }

    private boolean tag() {
        if (source.startsWith("<http", at)) {
            int end = source.indexOf('>', at);
            if (end > 0 && end - at < 2_000) {
                append(source.substring(at + 1, end));
                at = end + 1;
                return true;
            }
        }
        HtmlTag tag = HtmlTag.at(source, at);
        if (tag == null) {
            return false;
        }
        at = html.take(tag, source);
        return true;
    }

    private boolean entity() {
        Matcher entity = ENTITY.matcher(source).region(at, Math.min(source.length(), at + 12));
        String text = entity.lookingAt() ? Entities.decode(entity.group(1)) : null;
        if (text == null) {
            return false;
        }
        plain.append(text);
        at = entity.end();
        return true;
    }

    /** Liquid's "{{ }}" and "{% %}" and kramdown's "{: }" are no text. */
    private boolean braces() {
        if (at + 1 >= source.length() || "{%:".indexOf(source.charAt(at + 1)) < 0) {
            return false;
        }
        int limit = Math.min(source.length(), at + 1_000);
        String window = source.substring(at, limit);
        char kind = source.charAt(at + 1);
        int end = window.indexOf(kind == '{' ? "}}" : kind == '%' ? "%}" : "}");
        if (end < 0) {
            return false;
        }
        at += end + (kind == ':' ? 1 : 2);
        return true;
    }

    private boolean maths() {
        Matcher mark = MARK_IN_MATHS.matcher(source).region(at, Math.min(source.length(), at + 40));
        if (mark.lookingAt()) {
            at = mark.end();
            return true;
        }
        Matcher maths = MATHS.matcher(source).region(at, Math.min(source.length(), at + 210));
        if (!maths.lookingAt()) {
            return false;
        }
        plain.append(maths.group());
        at = maths.end();
        return true;
    }

    private boolean address() {
        if (!source.startsWith("http", at) || !links.isEmpty() || html.isInLink()) {
            return false;
        }
        Matcher url = URL.matcher(source).region(at, Math.min(source.length(), at + 2_000));
        if (!url.lookingAt()) {
            return false;
        }
        String address = url.group().replaceAll("[.,;:!?'*\\])}]+$", "");
        append(address);
        at += address.length();
        return true;
    }

    private void append(String address) {
        int start = plain.length();
        plain.append(address);
        spans.add(Span.Kind.LINK, start, plain.length(), address);
    }
}
