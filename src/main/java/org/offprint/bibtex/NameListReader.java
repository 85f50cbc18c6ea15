package org.offprint.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.bibtex.BibtexNames.MarkedName;

/** Finds the names in a field: the words outside of braces, and what stands between them. */
final class NameListReader {

    private static final Pattern EQUAL =
            Pattern.compile("(?i)\\([^()]{0,60}(?:equal|co-?first|joint first)[^()]{0,60}\\)");
    private static final Pattern CORRESPONDING =
            Pattern.compile("(?i)\\([^()]{0,60}correspond[^()]{0,60}\\)");
    private static final Set<String> AMPERSANDS = Set.of("&", "\\&", "{\\&}", "&amp;", "\\&amp;");

    private final String tex;
    private final List<List<List<NameWord>>> names = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private List<List<NameWord>> name = newName();
    private final StringBuilder word = new StringBuilder();
    private boolean others;

    NameListReader(String tex) {
        String bare = opened(tex.strip());
        if (bare.indexOf('(') >= 0) {
            bare = EQUAL.matcher(bare).replaceAll("*");
            bare = CORRESPONDING.matcher(bare).replaceAll("✉");
        }
        this.tex = bare;
    }

    BibtexNames read() {
        int depth = 0;
        boolean formula = false;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            switch (c) {
                case '{' -> depth++;
                case '}' -> depth = Math.max(0, depth - 1);
                case '$' -> formula = !formula && tex.indexOf('$', i + 1) > 0;
                default -> {
                    if (depth == 0 && !formula && isSeparator(i)) {
                        continue;
                    }
                }
            }
            word.append(c);
        }
        endWord();
        endName();
        List<MarkedName> read = new ArrayList<>();
        for (List<List<NameWord>> parts : NameCommas.mended(names, remarks)) {
            MarkedName marked = NameReader.read(parts);
            if (marked != null) {
                read.add(marked);
            }
        }
        return new BibtexNames(read, others, remarks);
    }

    private boolean isSeparator(int at) {
        char c = tex.charAt(at);
        switch (c) {
            case ',' -> {
                endWord();
                name.add(new ArrayList<>());
            }
            case ';', '；', '、', '，' -> {
                if (c == ';' && isEntity()) {
                    return false;
                }
                endWord();
                endName();
                if (at < tex.length() - 1) {
                    remark("The names are separated by “%s”; BibTeX wants “and”.".formatted(c));
                }
            }
            default -> {
                if (c != '~' && !Character.isWhitespace(c)) {
                    return false;
                }
                if (c == '~' && word.length() > 0 && word.charAt(word.length() - 1) == '\\') {
                    return false;
                }
                if (endsInAccent(at)) {
                    word.append(' ');
                } else {
                    endWord();
                }
            }
        }
        return true;
    }

    /** Whether the word so far is the beginning of an entity, such as {@code &amp}. */
    private boolean isEntity() {
        int start = word.lastIndexOf("&");
        return start >= 0 && HtmlEntity.end(word.substring(start) + ";", 0) > 0;
    }

    /** {@code Dvo\v r\'ak}, {@code Mart\'\i n}: the space belongs to the command. */
    private boolean endsInAccent(int at) {
        int start = word.lastIndexOf("\\");
        if (start < 0
                || start == word.length() - 1
                || !Character.isLetter(word.charAt(start + 1))) {
            return false;
        }
        String command = word.substring(start + 1);
        return LatexAccents.mark(command) != null
                || (command.equals("i") || command.equals("j"))
                        && !tex.regionMatches(true, at + 1, "and ", 0, 4);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        if (text.equalsIgnoreCase("and")) {
            endName();
        } else if (AMPERSANDS.contains(text)) {
            endName();
            remark("The names are separated by “&”; BibTeX wants “and”.");
        } else {
            name.getLast().add(NameWord.of(text));
        }
    }

    private void endName() {
        dropOthers();
        if (name.stream().anyMatch(part -> !part.isEmpty())) {
            names.add(name);
        }
        name = newName();
    }

    private void dropOthers() {
        List<NameWord> last = name.getLast();
        if (last.isEmpty() && name.size() > 1) {
            last = name.get(name.size() - 2);
        }
        int size = last.size();
        if (size == 0 || last.getLast().braced()) {
            return;
        }
        String end = last.getLast().text().toLowerCase(Locale.ROOT);
        if (size == 1 && (end.equals("others") || end.equals("et al.") || end.equals("et al"))) {
            others = true;
            last.clear();
        } else if (size >= 2
                && (end.equals("al.") || end.equals("al"))
                && last.get(size - 2).text().replace(".", "").equalsIgnoreCase("et")) {
            others = true;
            last.subList(size - 2, size).clear();
        }
    }

    private void remark(String sentence) {
        if (!remarks.contains(sentence)) {
            remarks.add(sentence);
        }
    }

    private static List<List<NameWord>> newName() {
        List<List<NameWord>> name = new ArrayList<>();
        name.add(new ArrayList<>());
        return name;
    }

    /** Without the braces that some programs put around all names together. */
    private static String opened(String tex) {
        if (!tex.startsWith("{") || !tex.endsWith("}") || tex.length() < 2) {
            return tex;
        }
        String inner = tex.substring(1, tex.length() - 1);
        if (inner.indexOf('{') >= 0 || inner.indexOf('}') >= 0) {
            return tex;
        }
        String[] names = inner.split("\\s+and\\s+");
        boolean people = names.length > 2;
        for (String name : names) {
            people |= names.length > 1 && name.contains(",");
        }
        return people ? inner : tex;
    }
}
