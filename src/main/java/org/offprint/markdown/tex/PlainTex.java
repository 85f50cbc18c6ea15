package org.offprint.markdown.tex;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A formula in plain text, for places that hold no markup: {@code O(n^2)} as "O(n²)". What has no
 * sign in Unicode is written on one line, "n^(log n)"; commands that it does not know stay as their
 * source.
 */
public final class PlainTex {

    private static final int DEEPEST = 50;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACE_INSIDE = Pattern.compile("([(\\[{⟨⌊⌈]) | ([)\\]};,⟩⌋⌉])");

    private static final Map<String, UnaryOperator<String>> ACCENTS =
            Map.ofEntries(
                    accent("acute", "\u0301"),
                    accent("bar", "\u0304"),
                    accent("breve", "\u0306"),
                    accent("check", "\u030C"),
                    accent("ddot", "\u0308"),
                    accent("dot", "\u0307"),
                    accent("grave", "\u0300"),
                    accent("hat", "\u0302"),
                    accent("mathring", "\u030A"),
                    accent("tilde", "\u0303"),
                    accent("underbar", "\u0331"),
                    accent("vec", "\u20D7"),
                    accent("widehat", "\u0302"),
                    accent("widetilde", "\u0303"),
                    Map.entry("overline", text -> text.replaceAll("(\\S)", "$1\u0305")),
                    Map.entry("underline", text -> text.replaceAll("(\\S)", "$1\u0332")));

    private static final Set<String> SAME =
            words(
                    "bm boldsymbol cancel emph ensuremath hbox mathbf mathbin mathcal mathfrak mathit"
                            + " mathnormal mathop mathord mathrel mathrm mathscr mathsf mathtt mbox"
                            + " overbrace overrightarrow pmb rm smash symbf text textbf textit textnormal"
                            + " textrm textsc textsf texttt underbrace bf it boxed");
    private static final Set<String> NOTHING =
            words(
                    "big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr Biggl Biggr bigg"
                            + " displaystyle left limits middle nolimits nonumber notag relax right"
                            + " scriptscriptstyle scriptstyle textstyle");
    private static final Set<String> DROPPED = words("color hspace label phantom vphantom vspace");
    private static final Set<String> SPACE = words("enspace quad qquad space thinspace");

    private final String tex;
    private int at;
    private int depth;
    private boolean afterFunction;
    private boolean alone;

    private PlainTex(String tex) {
        this.tex = tex;
    }

    /** The plain text of a formula, given without the signs that enclose it. */
    public static String of(String tex) {
        if (tex.length() > TexFormula.LONGEST) {
            return tex;
        }
        String text = SPACES.matcher(new PlainTex(tex).all()).replaceAll(" ").strip();
        text = SPACE_INSIDE.matcher(text).replaceAll("$1$2").replace("′′", "″");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private String all() {
        StringBuilder all = new StringBuilder(sequence('\0'));
        while (at < tex.length()) {
            all.append(tex.charAt(at++)).append(sequence('\0'));
        }
        return all.toString();
    }

    private String sequence(char end) {
        StringBuilder out = new StringBuilder();
        depth++;
        while (at < tex.length()) {
            char c = tex.charAt(at);
            if (c == end || c == '}') {
                break;
            }
            if (depth > DEEPEST) {
                out.append(tex, at, tex.length());
                at = tex.length();
                break;
            }
            next(c, out);
        }
        depth--;
        return out.toString();
    }

    private void next(char c, StringBuilder out) {
        boolean argument = alone;
        alone = false;
        switch (c) {
            case '\\' -> command(out, argument);
            case '^', '_' -> {
                at++;
                out.append(Scripts.of(c, argument()));
            }
            case '{' -> append(out, argument());
            case '\'' -> {
                at++;
                out.append('′');
            }
            case '~', '&' -> {
                at++;
                out.append(' ');
            }
            default -> {
                int code = tex.codePointAt(at);
                at += Character.charCount(code);
                append(out, Character.toString(code));
            }
        }
    }

    /** One argument: a group, a command with its own arguments, or a sign. */
    private String argument() {
        skipSpaces();
        if (at >= tex.length() || tex.charAt(at) == '}') {
            return "";
        }
        if (tex.charAt(at) == '{') {
            at++;
            String inner = sequence('}');
            at = Math.min(tex.length(), at + 1);
            return inner;
        }
        StringBuilder one = new StringBuilder();
        depth++;
        alone = true;
        if (depth <= DEEPEST) {
            next(tex.charAt(at), one);
        } else {
            one.append(tex, at, tex.length());
            at = tex.length();
        }
        depth--;
        return one.toString();
    }

    private void command(StringBuilder out, boolean argument) {
        int start = at++;
        if (at >= tex.length()) {
            out.append('\\');
            return;
        }
        if (!isLetter(tex.charAt(at))) {
            out.append(escape(tex.charAt(at++)));
            return;
        }
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        String name = tex.substring(start + 1, at);
        if (!known(name, out, argument)) {
            out.append(source(start));
        }
    }

    private boolean known(String name, StringBuilder out, boolean argument) {
        String sign = TexSigns.sign(name);
        String relation = TexSigns.spaced(name);
        String function = TexSigns.function(name);
        if (sign != null) {
            append(out, sign);
            if (!argument) {
                joinNextLetter();
            }
        } else if (relation != null) {
            spaced(out, relation);
        } else if (function != null) {
            function(out, function);
        } else if (SAME.contains(name)) {
            append(out, argument());
        } else if (ACCENTS.containsKey(name)) {
            append(out, ACCENTS.get(name).apply(argument()));
        } else if (NOTHING.contains(name)) {
            skipSpaces();
            skip('.');
        } else if (SPACE.contains(name)) {
            out.append(' ');
        } else if (DROPPED.contains(name)) {
            argument();
        } else {
            return structure(name, out);
        }
        return true;
    }

    private boolean structure(String name, StringBuilder out) {
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac" ->
                    append(out, Scripts.enclosed(argument()) + "/" + Scripts.enclosed(argument()));
            case "not" -> negated(out);
            case "binom", "dbinom", "tbinom" ->
                    append(out, "(" + argument() + " choose " + argument() + ")");
            case "sqrt" -> append(out, root());
            case "mathbb", "mathds", "Bbb" -> append(out, Scripts.doubleStruck(argument()));
            case "operatorname" -> {
                skip('*');
                function(out, argument());
            }
            case "textcolor", "class", "htmlClass" -> {
                argument();
                append(out, argument());
            }
            case "overset", "stackrel", "underset" -> {
                String script = argument();
                out.append(argument())
                        .append(Scripts.of(name.equals("underset") ? '_' : '^', script));
            }
            case "xrightarrow", "xleftarrow" ->
                    out.append(name.equals("xrightarrow") ? " →" : " ←")
                            .append(Scripts.of('^', argument()))
                            .append(' ');
            case "pmod" -> out.append(" (mod ").append(argument()).append(')');
            case "tag" -> out.append(" (").append(argument()).append(')');
            case "begin" -> {
                String environment = argument();
                out.append(bracket(environment, "( [ {"));
                if (environment.equals("array")) {
                    argument();
                }
            }
            case "end" -> out.append(bracket(argument(), ") ] }"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String bracket(String environment, String brackets) {
        int kind = List.of("pmatrix", "bmatrix", "cases").indexOf(environment);
        return kind < 0 ? " " : brackets.split(" ")[kind];
    }

    private String root() {
        String degree = "";
        skipSpaces();
        if (skip('[')) {
            degree = sequence(']');
            skip(']');
        }
        String sign =
                switch (degree) {
                    case "", "2" -> "√";
                    case "3" -> "∛";
                    case "4" -> "∜";
                    default -> Scripts.of('^', degree) + "√";
                };
        return sign + Scripts.enclosed(argument());
    }

    private void spaced(StringBuilder out, String sign) {
        boolean first = out.isEmpty() || "([{,".indexOf(out.charAt(out.length() - 1)) >= 0;
        out.append(first ? "" : " ").append(sign);
        skipSpaces();
        out.append(first ? "" : " ");
        afterFunction = false;
    }

    /** The sign that follows, struck out. */
    private void negated(StringBuilder out) {
        String sign = argument();
        boolean relation = !sign.isEmpty() && !Character.isLetterOrDigit(sign.codePointAt(0));
        String struck = Normalizer.normalize(accented(sign, "\u0338"), Normalizer.Form.NFC);
        if (relation) {
            spaced(out, struck);
        } else {
            append(out, struck);
        }
    }

    private void function(StringBuilder out, String name) {
        append(out, "");
        if (!out.isEmpty() && isWord(out.codePointBefore(out.length()))) {
            out.append(' ');
        }
        out.append(name);
        skipSpaces();
        afterFunction = true;
    }

    private void append(StringBuilder out, String text) {
        if (afterFunction && (text.isEmpty() || isWord(text.codePointAt(0)))) {
            out.append(' ');
        }
        afterFunction = false;
        out.append(text);
    }

    /** The space behind a command only ends its name: {@code \Delta t} is "Δt". */
    private void joinNextLetter() {
        int next = at;
        while (next < tex.length() && Character.isWhitespace(tex.charAt(next))) {
            next++;
        }
        if (next == at || next >= tex.length()) {
            return;
        }
        char c = tex.charAt(next);
        int end = next + 1;
        while (c == '\\' && end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        boolean sign = c == '\\' && TexSigns.sign(tex.substring(next + 1, end)) != null;
        if (sign || Character.isLetterOrDigit(c) || c == '^' || c == '_') {
            at = next;
        }
    }

    /** A command as it was typed, with the groups that follow it. */
    private String source(int start) {
        while (at < tex.length() && tex.charAt(at) == '{') {
            int open = 0;
            do {
                char c = tex.charAt(at++);
                open += c == '{' ? 1 : c == '}' ? -1 : 0;
            } while (open > 0 && at < tex.length());
        }
        return tex.substring(start, at);
    }

    private static String escape(char sign) {
        return switch (sign) {
            case ',', ';', ':', '>', ' ', '/', '\n' -> " ";
            case '!', '(', ')', '[', ']' -> "";
            case '\\' -> "; ";
            case '|' -> "‖";
            default -> Character.toString(sign);
        };
    }

    private void skipSpaces() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    private boolean skip(char sign) {
        boolean found = at < tex.length() && tex.charAt(at) == sign;
        at += found ? 1 : 0;
        return found;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isWord(int code) {
        return Character.isLetterOrDigit(code) || code == ')' || code == '|';
    }

    private static Map.Entry<String, UnaryOperator<String>> accent(String name, String mark) {
        return Map.entry(name, text -> accented(text, mark));
    }

    private static String accented(String text, String mark) {
        String base = text.strip();
        if (base.isEmpty()) {
            return text;
        }
        int end = base.offsetByCodePoints(0, 1);
        return base.substring(0, end) + mark + base.substring(end);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
