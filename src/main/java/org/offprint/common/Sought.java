package org.offprint.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a person looks for: some words, or the beginnings or middles of them. Whatever holds them
 * all is found; the same name comes first, then a name that begins so, then words that begin so,
 * then the rest, and of equals the shorter name.
 */
public final class Sought {

    private static final int NOWHERE = -1;
    private static final int STEP = 10_000;
    private static final int LONGEST = 200;

    private final String words;
    private final List<String> parts;

    private Sought(String words) {
        this.words = words;
        parts = words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** Takes what was typed; of a very long text only the beginning. */
    public static Sought of(String typed) {
        return new Sought(Text.folded(typed.substring(0, Math.min(typed.length(), LONGEST))));
    }

    /** Whether nothing is looked for, which finds everything. */
    public boolean isNothing() {
        return parts.isEmpty();
    }

    /** The things that fit best, the best first; of equals in the order given. */
    public <T> List<Near<T>> nearest(Collection<Findable<T>> all, int most) {
        List<Near<T>> found = new ArrayList<>();
        for (Findable<T> each : all) {
            int distance = distance(each.title(), each.more());
            if (distance != NOWHERE) {
                found.add(new Near<>(each.thing(), distance));
            }
        }
        found.sort(Comparator.comparingInt(Near::distance));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private int distance(String title, String more) {
        if (isNothing()) {
            return 0;
        }
        int level = level(title, more);
        return level == NOWHERE ? NOWHERE : level * STEP + Math.min(title.length(), STEP - 1);
    }

    private int level(String title, String more) {
        if (title.startsWith(words)) {
            return title.length() == words.length() ? 0 : 1;
        }
        boolean beginsInTitle = true;
        boolean begins = true;
        boolean inTitle = true;
        for (String part : parts) {
            boolean there = title.contains(part);
            if (!there && !more.contains(part)) {
                return NOWHERE;
            }
            boolean beginning = there && beginsWord(title, part);
            beginsInTitle &= beginning;
            begins &= beginning || beginsWord(more, part);
            inTitle &= there;
        }
        return beginsInTitle ? 2 : begins ? 3 : inTitle ? 4 : 5;
    }

    private static boolean beginsWord(String text, String part) {
        int at = text.indexOf(part);
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at = text.indexOf(part, at + 1);
        }
        return at >= 0;
    }
}
