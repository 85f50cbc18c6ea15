package org.offprint.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;

/**
 * Knows the owner in a list of authors: the same family name, and given names that agree as far as
 * both are spelled out ("L", "L.", "Libin" and "Libin M." agree). Accents, case and hyphens do not
 * count.
 */
public final class OwnerName {

    private final List<List<String>> forms;

    private OwnerName(List<List<String>> forms) {
        this.forms = forms;
    }

    /**
     * Takes the name as it is printed and its other spellings, each with the given names first or
     * as "Family, Given".
     */
    public static OwnerName of(@Nullable String name, List<String> otherForms) {
        List<List<String>> forms = new ArrayList<>();
        if (name != null) {
            add(forms, name);
        }
        otherForms.forEach(form -> add(forms, form));
        return new OwnerName(forms);
    }

    /** Whether an author of this name is the owner. */
    public boolean matches(@Nullable String given, String family) {
        List<String> author = words(given == null ? family : given + " " + family);
        return forms.stream().anyMatch(form -> agree(form, author));
    }

    private static void add(List<List<String>> forms, String name) {
        int comma = name.indexOf(',');
        List<String> words =
                comma < 0
                        ? words(name)
                        : words(name.substring(comma + 1) + " " + name.substring(0, comma));
        if (!words.isEmpty()) {
            forms.add(words);
        }
    }

    private static List<String> words(String name) {
        String folded = Text.folded(name);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static boolean agree(List<String> form, List<String> author) {
        if (form.size() < 2 || author.size() < 2) {
            return form.equals(author);
        }
        if (!form.getLast().equals(author.getLast())) {
            return false;
        }
        int shared = Math.min(form.size(), author.size()) - 1;
        for (int i = 0; i < shared; i++) {
            if (!form.get(i).startsWith(author.get(i)) && !author.get(i).startsWith(form.get(i))) {
                return false;
            }
        }
        return true;
    }
}
