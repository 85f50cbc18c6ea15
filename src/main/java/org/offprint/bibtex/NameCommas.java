package org.offprint.bibtex;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes names apart that commas separate: "Libin Zhu, Chaoyue Liu, and Mikhail Belkin", "Zhu, L.,
 * Liu, C.", "Zhu L, Liu C".
 */
final class NameCommas {

    private static final String REMARK =
            "The names are separated by commas; BibTeX wants “and” between them.";

    private NameCommas() {}

    /** The names, each with its own commas only. */
    static List<List<List<NameWord>>> mended(
            List<List<List<NameWord>>> names, List<String> remarks) {
        boolean givenFirst =
                names.stream().anyMatch(name -> name.size() == 1 && name.getFirst().size() > 1)
                        && names.stream()
                                .noneMatch(name ->
                                        name.size() == 2
                                                && name.getFirst().size() == 1
                                                && !name.get(1).isEmpty());
        List<List<List<NameWord>>> mended = new ArrayList<>();
        for (List<List<NameWord>> name : names) {
            if (isOne(name, givenFirst)) {
                mended.add(name);
            } else {
                mended.addAll(apart(filled(name)));
                if (!remarks.contains(REMARK)) {
                    remarks.add(REMARK);
                }
            }
        }
        return areInitialsLast(mended) ? mended.stream().map(NameCommas::turned).toList() : mended;
    }

    private static boolean isOne(List<List<NameWord>> name, boolean givenFirst) {
        List<List<NameWord>> parts = filled(name);
        if (parts.size() < 2) {
            return true;
        }
        if (parts.size() == 2) {
            boolean longer = parts.get(0).size() > 1 && parts.get(1).size() > 1;
            boolean initials =
                    parts.stream().allMatch(part -> part.getFirst().isInitials())
                            || parts.stream().allMatch(NameCommas::endsInInitials);
            boolean families =
                    parts.stream().noneMatch(part -> part.getFirst().small())
                            && !isSuffix(parts.get(1));
            return !(longer && families && (givenFirst || initials));
        }
        return parts.size() == 3 && (isSuffix(parts.get(1)) || isSuffix(parts.get(2)));
    }

    private static List<List<List<NameWord>>> apart(List<List<NameWord>> parts) {
        List<List<List<NameWord>>> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<List<NameWord>> name = new ArrayList<>();
            name.add(parts.get(i));
            boolean pair =
                    i + 1 < parts.size()
                            && (areInitials(parts.get(i + 1)) && !areInitials(parts.get(i))
                                    || isFamily(parts.get(i)) && !isSuffix(parts.get(i + 1)));
            if (pair) {
                name.add(parts.get(++i));
            }
            if (i + 1 < parts.size() && isSuffix(parts.get(i + 1))) {
                name.add(name.size() == 1 ? parts.get(i + 1) : new ArrayList<>(parts.get(i + 1)));
                i++;
            }
            names.add(name);
        }
        return names;
    }

    private static List<List<NameWord>> filled(List<List<NameWord>> name) {
        return name.stream()
                .filter(part -> part.stream().anyMatch(word -> !word.text().isEmpty()))
                .toList();
    }

    /** A single word, or one behind particles, which no one prints without a given name. */
    private static boolean isFamily(List<NameWord> part) {
        return !part.getLast().braced()
                && !part.getLast().isGroup()
                && part.stream().limit(part.size() - 1L).allMatch(NameWord::small);
    }

    private static boolean areInitials(List<NameWord> part) {
        return part.stream().allMatch(NameWord::isInitials);
    }

    private static boolean endsInInitials(List<NameWord> part) {
        return part.size() == 2 && !part.getFirst().isInitials() && part.getLast().isCapitals();
    }

    private static boolean isSuffix(List<NameWord> part) {
        return part.stream().allMatch(NameWord::isSuffix);
    }

    /**
     * Whether all names are as PubMed has them: "Zhu L", "Liu CX". One alone could be Malcolm X.
     */
    private static boolean areInitialsLast(List<List<List<NameWord>>> names) {
        boolean all =
                !names.isEmpty()
                        && names.stream()
                                .allMatch(name ->
                                        name.size() == 1 && endsInInitials(name.getFirst()));
        return all
                && (names.size() > 1 || names.getFirst().getFirst().getLast().text().length() > 1);
    }

    private static List<List<NameWord>> turned(List<List<NameWord>> name) {
        List<NameWord> words = name.getFirst();
        return List.of(words.subList(0, words.size() - 1), List.of(words.getLast()));
    }
}
