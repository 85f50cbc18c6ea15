package org.offprint.admin;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.offprint.history.ChangeSet;
import org.offprint.history.PastChange;
import org.offprint.history.Undone;
import org.offprint.history.Way;
import org.springframework.stereotype.Component;

/** Says in words what was changed. */
@Component
final class ChangeWords {

    private static final int SHOWN = 300;

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.offprint.admin.history", Locale.ROOT);

    /** What kind of thing it is, in the singular: "paper". */
    String kind(PastChange change) {
        return kind(change.kind());
    }

    /** What a kind is called, in the singular: "paper". */
    String kind(String name) {
        return word("kind." + name, name);
    }

    /** What was done to it: "changed". */
    String done(PastChange change) {
        return word("done." + change.what(), "");
    }

    /** By which way, and by whom where a person is known. */
    String way(Way way, String by) {
        String said = word("way." + way, "");
        return by.isEmpty() ? said : by + ", " + said;
    }

    /** The name of a part of a record as a person reads it: "citation key". */
    String part(String name) {
        return word("part." + name, name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT));
    }

    /** A value of a part, shortened; a word where there was nothing. */
    String value(String text) {
        if (text.isEmpty()) {
            return word("nothing", "");
        }
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** What a set of changes is about: the one thing, or how many. */
    String subject(ChangeSet set) {
        return set.count() == 1
                ? "“%s”".formatted(set.label())
                : "%d things, among them “%s”".formatted(set.count(), set.label());
    }

    /** What came of taking changes back. */
    String undone(String done, ChangeSet set, Undone undone) {
        String sentence = "%s: %s.".formatted(done, subject(set));
        return switch (undone.left()) {
            case 0 -> sentence;
            case 1 -> sentence + " One stays, because it was changed since.";
            default ->
                    sentence
                            + " %d stay, because they were changed since.".formatted(undone.left());
        };
    }

    private String word(String key, String otherwise) {
        try {
            return words.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
