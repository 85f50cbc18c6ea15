package org.offprint.exchange.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.BibtexName;
import org.offprint.bibtex.BibtexNames;
import org.offprint.bibtex.BibtexNames.MarkedName;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.record.RecordNames;
import org.offprint.papers.Author;

/**
 * The authors and editors of an entry. A mark that several authors share says that they contributed
 * equally, and one that a single author has, that readers should write to that one, unless
 * al-folio's {@code annotation} says what the marks mean.
 */
final class EntryPeople {

    private static final Pattern EQUAL =
            Pattern.compile("(?i)equal|co-?first|joint first|contributed");
    private static final Pattern CORRESPONDING = Pattern.compile("(?i)correspond|✉|contact");

    private final EntryFields fields;
    private final PaperDraft draft;

    EntryPeople(EntryFields fields, PaperDraft draft) {
        this.fields = fields;
        this.draft = draft;
    }

    void read() {
        String authors = fields.tex(PaperField.AUTHORS, "author", "authors");
        if (authors != null) {
            authors(BibtexNames.read(authors));
        }
        String editors = fields.tex(PaperField.EDITORS, "editor", "editors");
        if (editors != null) {
            BibtexNames names = BibtexNames.read(editors);
            names.remarks().forEach(draft::doubt);
            for (MarkedName marked : names.names()) {
                author(marked.name()).ifPresent(draft::editor);
            }
        }
    }

    private void authors(BibtexNames names) {
        names.remarks().forEach(draft::doubt);
        if (!names.remarks().isEmpty()) {
            fields.doubt(PaperField.AUTHORS);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (MarkedName marked : names.names()) {
            signs(marked.marks()).forEach(sign -> counts.merge(sign, 1, Integer::sum));
        }
        String annotation = counts.isEmpty() ? null : fields.look("annotation");
        if (annotation != null) {
            fields.drop("annotation");
        }
        for (MarkedName marked : names.names()) {
            boolean equal = false;
            boolean corresponding = false;
            for (String sign : signs(marked.marks())) {
                boolean shared = counts.getOrDefault(sign, 0) > 1;
                String meaning = meaning(sign, annotation);
                if (meaning == null) {
                    equal |= shared && !sign.equals("✉");
                    corresponding |= !shared || sign.equals("✉");
                    fields.doubt(PaperField.AUTHORS);
                } else {
                    equal |= EQUAL.matcher(meaning).find();
                    corresponding |= CORRESPONDING.matcher(meaning).find();
                }
            }
            Optional<Author> author = author(marked.name());
            if (author.isPresent()) {
                draft.author(author.get().marked(equal, corresponding));
            }
        }
        if (names.others()) {
            draft.doubt("The entry does not name all authors (“and others”).");
            fields.doubt(PaperField.AUTHORS);
        }
    }

    /** The signs one by one; figures refer to addresses and say nothing of the person. */
    private static List<String> signs(String marks) {
        List<String> signs = new ArrayList<>();
        marks.codePoints()
                .filter(c -> "*†‡§¶✉♯#".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .distinct()
                .forEach(signs::add);
        return signs;
    }

    /** What the annotation says behind a sign; null where it says nothing of it. */
    private static @Nullable String meaning(String sign, @Nullable String annotation) {
        if (annotation == null) {
            return sign.equals("✉") ? "corresponding" : null;
        }
        Matcher meaning =
                Pattern.compile(Pattern.quote(sign) + "\\s*([^*†‡§¶✉♯#;]+)").matcher(annotation);
        return meaning.find() ? meaning.group(1) : null;
    }

    private Optional<Author> author(BibtexName name) {
        if (name.given() == null && name.particle() == null && name.suffix() == null) {
            return RecordNames.whole(name.family());
        }
        try {
            return Optional.of(
                    new Author(name.given(), name.particle(), name.family(), name.suffix()));
        } catch (IllegalArgumentException e) {
            draft.doubt(String.valueOf(e.getMessage()));
            return RecordNames.whole(name.family());
        }
    }
}
