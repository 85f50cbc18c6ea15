package org.offprint.exchange.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference on one line, without the marks of Markdown and HTML, and with the full-width
 * punctuation of Chinese as ASCII has it; it knows where each character stands in the source.
 */
final class LineText {

    /** So much of one reference is looked at, so that none can make the search long. */
    static final int LONGEST = 4_000;

    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(i|b|em|strong|u|a|sup|sub|span|cite|q|small|font|br|p|li)\\b[^<>]{0,200}>");
    private static final Pattern LINK =
            Pattern.compile(
                    "\\[([^\\[\\]]{1,500})\\]\\((https?://[^\\s()]{1,1000}(?:\\([^\\s()]{0,100}\\)[^\\s()]{0,100})?)\\)");
    private static final Pattern ENTITY = Pattern.compile("&(amp|nbsp|quot|lt|gt|apos|#39);");
    private static final Map<String, String> ENTITIES =
            Map.of(
                    "amp", "&", "nbsp", " ", "quot", "\"", "lt", "<", "gt", ">", "apos", "'", "#39",
                    "'");
    private static final String WIDE = "，．。；：（）［］／－、　！？";
    private static final String[] NARROW = {
        ", ", ". ", ". ", "; ", ": ", " (", ") ", "[", "]", "/", "-", ", ", " ", "! ", "? "
    };

    /** A stretch of the text that is set in italics. */
    record Italic(int start, int end) {}

    private final String source;
    private final StringBuilder written = new StringBuilder();
    private final int[] origins;
    private final List<Italic> italics = new ArrayList<>();
    private final BitSet blank = new BitSet();
    private final BitSet dropped = new BitSet();
    private int star = -1;
    private int underscore = -1;
    private int tag = -1;

    private LineText(String source) {
        this.source = source;
        this.origins = new int[3 * Math.min(source.length(), LONGEST) + 2];
    }

    static LineText of(String source) {
        LineText line = new LineText(source);
        line.scan();
        return line;
    }

    String text() {
        return written.toString();
    }

    List<Italic> italics() {
        return List.copyOf(italics);
    }

    /** Where in the source a character of the text stands. */
    int origin(int at) {
        return at < written.length() ? origins[at] : end(written.length());
    }

    /** Where in the source a stretch that ends before this place of the text ends. */
    int end(int at) {
        return at == 0 ? 0 : Math.min(source.length(), origins[at - 1] + 1);
    }

    private void scan() {
        int end = Math.min(source.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = source.charAt(i);
            int wide = WIDE.indexOf(c);
            if (blank.get(i)) {
                write(" ", i);
            } else if (dropped.get(i)) {
                continue;
            } else if (c == '*') {
                star(i);
            } else if (c == '_') {
                underscore(i);
            } else if (c == '<' || c == '&') {
                i = markup(i);
            } else if (c == '[') {
                link(i);
                if (!dropped.get(i)) {
                    write("[", i);
                }
            } else if (c == '\\' && i + 1 < end && isPunctuation(source.charAt(i + 1))) {
                write(String.valueOf(source.charAt(++i)), i);
            } else if (wide >= 0) {
                write(NARROW[wide], i);
            } else if (c >= '０' && c <= '９') {
                write(String.valueOf((char) (c - '０' + '0')), i);
            } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                boolean broken = c == '\n' && written.toString().endsWith("-");
                write(broken ? "" : " ", i);
            } else if (!isInvisible(c)) {
                write(String.valueOf(c), i);
            }
        }
    }

    private void write(String text, int from) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean second =
                    c == ' ' && (written.isEmpty() || written.charAt(written.length() - 1) == ' ');
            if (!second) {
                origins[written.length()] = from;
                written.append(c);
            }
        }
    }

    private void star(int at) {
        char after = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        char before = at > 0 ? source.charAt(at - 1) : ' ';
        if (after == '*' || before == '*') {
            return;
        }
        if (star >= 0) {
            italic(star);
            star = -1;
        } else if (!Character.isLetterOrDigit(before) && !Character.isWhitespace(after)) {
            star = written.length();
        }
    }

    private void underscore(int at) {
        boolean after = at + 1 < source.length() && isWord(source.charAt(at + 1));
        boolean before = at > 0 && isWord(source.charAt(at - 1));
        if (underscore >= 0 && !after) {
            italic(underscore);
            underscore = -1;
        } else if (!before && after && source.indexOf('_', at + 1) > 0) {
            underscore = written.length();
        } else {
            write("_", at);
        }
    }

    private int markup(int at) {
        Matcher markup = (source.charAt(at) == '<' ? TAG : ENTITY).matcher(source);
        markup.region(at, Math.min(source.length(), at + 220));
        if (!markup.lookingAt()) {
            write(String.valueOf(source.charAt(at)), at);
            return at;
        }
        String name = markup.group(1).toLowerCase(java.util.Locale.ROOT);
        if (source.charAt(at) == '&') {
            write(String.valueOf(ENTITIES.get(name)), at);
        } else if (name.matches("i|em|cite")) {
            if (source.charAt(at + 1) != '/') {
                tag = written.length();
            } else if (tag >= 0) {
                italic(tag);
                tag = -1;
            }
        } else if (name.matches("br|p|li")) {
            write(" ", at);
        }
        return markup.end() - 1;
    }

    /** "[Title](address)" is read as the title and its address. */
    private void link(int at) {
        Matcher link = LINK.matcher(source);
        link.region(at, Math.min(source.length(), at + 1_800));
        if (link.lookingAt()) {
            dropped.set(at);
            blank.set(link.end(1));
            dropped.set(link.end(1) + 1);
            blank.set(link.end() - 1);
        }
    }

    private void italic(int start) {
        if (written.length() - start > 1) {
            italics.add(new Italic(start, written.length()));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isPunctuation(char c) {
        return "\\`*_{}[]()#+-.!&$%".indexOf(c) >= 0;
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
