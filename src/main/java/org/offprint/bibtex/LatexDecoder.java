package org.offprint.bibtex;

/**
 * Reads LaTeX as plain Unicode, once from its beginning to its end, and in a time that grows with
 * its length only.
 */
final class LatexDecoder {

    /** Arguments within arguments; below that, braces are only left out. */
    private static final int DEEPEST = 40;

    /** Stands for a dollar that is none of a formula, until all is read. */
    private static final char DOLLAR = '\uffff';

    private final String tex;
    private final boolean inParagraphs;
    private final StringBuilder out;
    private int at;
    private int depth;
    private boolean quoteIsOpen;

    /** The next end of a formula in brackets; -1 where none comes any more. */
    private int closing;

    LatexDecoder(String tex, boolean inParagraphs) {
        this.tex = tex.indexOf(DOLLAR) < 0 ? tex : tex.replace(DOLLAR, ' ');
        this.inParagraphs = inParagraphs;
        this.out = new StringBuilder(tex.length());
    }

    String decoded() {
        text(false);
        String all = out.toString();
        return withDollars(inParagraphs ? Paragraphs.folded(all) : LatexText.oneLine(all));
    }

    /** Up to the end, or up to the brace that closes the argument which was entered. */
    private void text(boolean argument) {
        int open = 0;
        while (at < tex.length()) {
            char c = tex.charAt(at);
            switch (c) {
                case '\\' -> command();
                case '{' -> {
                    open++;
                    at++;
                }
                case '}' -> {
                    at++;
                    if (argument && open == 0) {
                        return;
                    }
                    open = Math.max(0, open - 1);
                }
                case '$' -> dollar();
                case '-', '`', '\'', '?', '!' -> ligature(c);
                case '~' -> sign("\u00a0", 1);
                case '&' -> entity();
                default -> {
                    out.append(c);
                    at++;
                }
            }
        }
    }

    private void sign(String text, int length) {
        out.append(text);
        at += length;
    }

    private void ligature(char c) {
        boolean doubled = tex.startsWith(c == '`' ? "``" : c == '\'' ? "''" : "--", at);
        switch (c) {
            case '-' -> {
                if (tex.startsWith("---", at)) {
                    sign("—", 3);
                } else {
                    sign(doubled ? "–" : "-", doubled ? 2 : 1);
                }
            }
            case '`' -> {
                quoteIsOpen |= !doubled;
                sign(doubled ? "“" : "‘", doubled ? 2 : 1);
            }
            case '\'' -> {
                if (doubled) {
                    sign("”", 2);
                } else {
                    boolean closes = quoteIsOpen && isEndOfQuote(at + 1);
                    quoteIsOpen &= !closes;
                    sign(closes ? "’" : "'", 1);
                }
            }
            default -> {
                boolean turned = tex.startsWith("`", at + 1) && !tex.startsWith("``", at + 1);
                sign(turned ? c == '?' ? "¿" : "¡" : Character.toString(c), turned ? 2 : 1);
            }
        }
    }

    private boolean isEndOfQuote(int next) {
        return next >= tex.length()
                || tex.charAt(next) == '}'
                || Character.isWhitespace(tex.charAt(next))
                || LatexText.BEHIND_QUOTE.indexOf(tex.charAt(next)) >= 0;
    }

    /** Programs leave entities of HTML behind: {@code &amp;}, {@code &#233;}. */
    private void entity() {
        int end = HtmlEntity.end(tex, at);
        sign(end < 0 ? "&" : HtmlEntity.text(tex, at, end), end < 0 ? 1 : end - at);
    }

    private void dollar() {
        int end = TexFormula.end(tex, at);
        if (end > 0) {
            whole(end);
            return;
        }
        String loose = TexFormula.loose(tex, at);
        if (loose == null) {
            sign(Character.toString(DOLLAR), 1);
        } else {
            at += loose.length();
            int dollars = loose.startsWith("$$") ? 2 : 1;
            append(loose.substring(dollars, loose.length() - dollars));
        }
    }

    /** A formula that stays as it is; one that is set apart has lines of its own. */
    private void whole(int end) {
        String formula = tex.substring(at, end);
        boolean apart = formula.startsWith("$$") || formula.startsWith("\\[");
        out.append(
                inParagraphs && apart
                        ? formula.replace("\r", "")
                                .replace('\n', Paragraphs.LINE)
                                .replace(' ', Paragraphs.SPACE)
                                .replace('\t', Paragraphs.TAB)
                        : formula);
        at = end;
    }

    private void command() {
        if (closesFormula()) {
            int formula = TexFormula.end(tex, at);
            if (formula > 0) {
                whole(formula);
                return;
            }
        }
        int end = ++at;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        if (end > at) {
            String name = tex.substring(at, end);
            at = end;
            skipSpaceOfCommand();
            named(name);
        } else if (at < tex.length()) {
            char c = tex.charAt(at++);
            Character mark = LatexAccents.mark(Character.toString(c));
            if (mark == null) {
                symbol(c);
            } else {
                accent(mark, c);
            }
        }
    }

    /** Whether a formula that opens here could end; looks no further than once at each place. */
    private boolean closesFormula() {
        char opening = at + 1 < tex.length() ? tex.charAt(at + 1) : ' ';
        if (opening != '(' && opening != '[') {
            return false;
        }
        if (closing < at && closing >= 0) {
            int round = tex.indexOf("\\)", at);
            int square = tex.indexOf("\\]", at);
            closing = round < 0 || square < 0 ? Math.max(round, square) : Math.min(round, square);
        }
        return closing >= at && closing - at < TexFormula.LONGEST;
    }

    private void symbol(char c) {
        switch (c) {
            case '$' -> out.append(DOLLAR);
            case ',' -> out.append('\u2009');
            case ' ' -> out.append(inParagraphs ? Paragraphs.SPACE : ' ');
            case '\t' -> out.append(inParagraphs ? Paragraphs.TAB : ' ');
            case '\n', '\r', ';', ':' -> out.append(' ');
            case '\\' -> {
                out.append(inParagraphs ? Paragraphs.LINE : ' ');
                at += tex.startsWith("*", at) ? 1 : 0;
            }
            case '!', '-', '/', '@', '(', ')', '[', ']' -> {}
            default -> out.append(c);
        }
    }

    private void named(String name) {
        Character mark = LatexAccents.mark(name);
        String meaning = LatexCommands.meaning(name);
        if (mark != null) {
            accent(mark, ' ');
        } else if (inParagraphs && name.equals("newline")) {
            out.append(Paragraphs.LINE);
        } else if (meaning != null) {
            out.append(meaning.replace('$', DOLLAR));
        } else if (LatexCommands.isOpaque(name)) {
            raw();
        } else if (LatexCommands.isAddress(name)) {
            out.append(raw().replaceAll("\\\\([_%&#~{}])", "$1"));
        } else {
            switch (name) {
                case "par" -> out.append("\n\n");
                case "ensuremath" -> formula(raw());
                case "textsuperscript", "textsubscript" ->
                        raised(argument(), name.equals("textsuperscript") ? "^" : "_");
                case "enquote", "textquote", "mkbibquote" -> out.append('“' + argument() + '”');
                default -> {}
            }
        }
    }

    private void accent(char mark, char command) {
        String letter = argument();
        if (!letter.isEmpty()) {
            out.append(LatexAccents.marked(letter, mark));
        } else if ("~^'`\"".indexOf(command) >= 0) {
            out.append(command);
        }
    }

    private void formula(String formula) {
        String symbol = LatexSigns.symbol(formula);
        if (symbol != null) {
            out.append(symbol);
        } else {
            append(formula);
        }
    }

    private void append(String formula) {
        boolean beforeDigit = at < tex.length() && Character.isDigit(tex.charAt(at));
        out.append(TexFormula.spelt(formula, beforeDigit));
    }

    private void raised(String text, String direction) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String symbol = LatexSigns.symbol(direction + text.charAt(i));
            if (symbol == null) {
                out.append(text);
                return;
            }
            raised.append(symbol);
        }
        out.append(raised);
    }

    /** The text of the argument that comes next: a group, a command or a single sign. */
    private String argument() {
        skipSpace();
        if (at >= tex.length() || tex.charAt(at) == '}' || depth == DEEPEST) {
            return "";
        }
        int start = out.length();
        depth++;
        switch (tex.charAt(at)) {
            case '{' -> {
                at++;
                text(true);
            }
            case '\\' -> command();
            case '$' -> dollar();
            default -> {
                int c = tex.codePointAt(at);
                out.appendCodePoint(c);
                at += Character.charCount(c);
            }
        }
        depth--;
        String argument = out.substring(start);
        out.setLength(start);
        return argument;
    }

    /** The source of the group that comes next; empty where none does. */
    private String raw() {
        skipSpace();
        if (!tex.startsWith("{", at)) {
            return "";
        }
        int start = ++at;
        for (int open = 1; at < tex.length() && open > 0; at++) {
            char c = tex.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        boolean closed = tex.charAt(at - 1) == '}' && at > start;
        return tex.substring(start, closed ? at - 1 : at);
    }

    /** TeX takes the space behind a command for its end, but not a blank line. */
    private void skipSpaceOfCommand() {
        int start = at;
        skipSpace();
        if (tex.substring(start, at).chars().filter(c -> c == '\n').count() > 1) {
            at = start;
        }
    }

    private void skipSpace() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Dollars are escaped where they would make a formula of what is none. */
    private static String withDollars(String text) {
        if (text.indexOf(DOLLAR) < 0) {
            return text;
        }
        String plain = text.replace(DOLLAR, '$');
        for (int i = text.indexOf(DOLLAR); i >= 0; i = text.indexOf(DOLLAR, i + 1)) {
            if (TexFormula.end(plain, i) > 0) {
                return text.replace(Character.toString(DOLLAR), "\\$");
            }
        }
        return plain;
    }
}
