package org.offprint.bibtex;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the fields of certain names hold. */
final class FieldKinds {

    private static final Set<String> NAMES = Set.of("author", "editor", "translator");
    private static final Set<String> VERBATIM =
            Set.of("doi", "url", "eprint", "issn", "isbn", "year", "pmid", "pmcid");

    private static final Pattern ESCAPED =
            Pattern.compile("\\{\\\\([_%&#~$])}|\\\\([_%&#~$])|\\{([_%&#~$])}");
    private static final Pattern TILDE =
            Pattern.compile(
                    "\\{?(?:\\\\textasciitilde|\\$\\\\sim\\$|\\\\~)(?:\\{})?\\s?\\}?|\\{~}");
    private static final Pattern ANGLE =
            Pattern.compile(
                    "\\$([<>])\\$|\\{?(?:\\$\\\\backslash\\$|\\\\)text(less|greater)(?:\\{}|\\s)?}?");
    private static final Pattern URL = Pattern.compile("(?s)^\\\\(?:url|path|nolinkurl)\\{(.*)}$");

    private FieldKinds() {}

    static BibtexValue value(String name, String tex) {
        if (NAMES.contains(name)) {
            List<BibtexName> names = BibtexNames.read(tex).plain();
            return names.isEmpty()
                    ? new BibtexValue.Text(LatexText.decode(tex))
                    : new BibtexValue.Names(names);
        }
        if (VERBATIM.contains(name)) {
            return new BibtexValue.Verbatim(verbatim(tex));
        }
        if (name.equals("abstract")) {
            return new BibtexValue.Abstract(LatexText.decodeParagraphs(tex));
        }
        String text = LatexText.decode(tex);
        return switch (name) {
            case "title" -> new BibtexValue.Title(text);
            case "pages" -> new BibtexValue.Pages(text);
            case "month" ->
                    BibtexMonth.read(text)
                            .filter(month -> month.day() == null && !month.isRange())
                            .<BibtexValue>map(month -> new BibtexValue.Month(month.month()))
                            .orElseGet(() -> new BibtexValue.Text(text));
            default -> new BibtexValue.Text(text);
        };
    }

    /** An address, an identifier or a number without what people write around it for TeX. */
    static String verbatim(String tex) {
        String bare = LatexText.oneLine(tex);
        if (bare.indexOf('\\') < 0 && bare.indexOf('{') < 0 && bare.indexOf('$') < 0) {
            return bare;
        }
        bare = URL.matcher(bare).replaceFirst("$1");
        bare = TILDE.matcher(bare).replaceAll("~");
        bare =
                ANGLE.matcher(bare)
                        .replaceAll(found -> {
                            String word = found.group(2);
                            return word == null ? found.group(1) : word.equals("less") ? "<" : ">";
                        });
        bare = ESCAPED.matcher(bare).replaceAll("$1$2$3");
        while (bare.startsWith("{") && bare.endsWith("}")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }
}
