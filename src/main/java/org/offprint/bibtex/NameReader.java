package org.offprint.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.BibtexNames.MarkedName;

/**
 * Takes one name apart as BibTeX does: "First von Last", "von Last, First" or "von Last, Jr,
 * First". It goes beyond that where people do: "Martin King Jr.", "Berg, Jan van der", "ATLAS
 * Collaboration", "Ortega y Gasset".
 */
final class NameReader {

    /** Small words that join two family names. */
    private static final Set<String> JOINING = Set.of("y", "i", "e");

    private NameReader() {}

    /**
     * @param parts the words of the name, apart by commas
     * @return null where no letter is left
     */
    static @Nullable MarkedName read(List<List<NameWord>> parts) {
        String marks =
                parts.stream()
                        .flatMap(List::stream)
                        .map(NameWord::marks)
                        .collect(Collectors.joining());
        List<List<NameWord>> words = new ArrayList<>();
        for (List<NameWord> part : parts) {
            words.add(part.stream().filter(word -> !word.text().isEmpty()).toList());
        }
        while (words.size() > 1 && words.getFirst().isEmpty()) {
            words.removeFirst();
        }
        while (words.size() > 1 && words.getLast().isEmpty() && !isFamilyWithSuffix(words)) {
            words.removeLast();
        }
        BibtexName name =
                switch (words.size()) {
                    case 0 -> BibtexName.whole("");
                    case 1 -> firstLast(words.getFirst());
                    case 2 -> lastFirst(words.get(0), words.get(1));
                    default -> lastSuffixFirst(words);
                };
        return name.family().codePoints().anyMatch(Character::isLetterOrDigit)
                ? new MarkedName(name, marks)
                : null;
    }

    /** "King, Jr.,": nothing stands behind the last comma, so that all before it is family. */
    private static boolean isFamilyWithSuffix(List<List<NameWord>> words) {
        return words.size() == 3 && areSuffixes(words.get(1));
    }

    private static boolean areSuffixes(List<NameWord> words) {
        return !words.isEmpty() && words.stream().allMatch(NameWord::isSuffix);
    }

    private static BibtexName firstLast(List<NameWord> words) {
        if (words.size() < 2) {
            return BibtexName.whole(NameWord.joined(words));
        }
        int end = words.size();
        while (end > 1 && words.get(end - 1).isSuffix()) {
            end--;
        }
        String suffix = NameWord.joined(words.subList(end, words.size()));
        List<NameWord> rest = words.subList(0, end);
        if (rest.getLast().isGroup()) {
            return BibtexName.whole(NameWord.joined(words));
        }
        if (end == 2
                && rest.stream().allMatch(NameWord::isEastAsian)
                && rest.get(0).text().length() < 3) {
            return new BibtexName(rest.get(1).text(), null, rest.get(0).text(), suffix);
        }
        int family = end - 1;
        int particle = family;
        for (int i = end - 2; i >= 0; i--) {
            if (rest.get(i).small()) {
                if (i > 0 && JOINING.contains(rest.get(i).text())) {
                    family = particle = i > 1 ? i - 1 : i;
                } else {
                    family = particle == family ? i + 1 : family;
                    particle = i;
                }
            }
        }
        boolean allSmall = particle == 0 && rest.stream().noneMatch(NameWord::isParticle);
        if (allSmall) {
            particle = family = end - 1;
        }
        return new BibtexName(
                NameWord.joined(rest.subList(0, particle)),
                NameWord.joined(rest.subList(particle, family)),
                NameWord.joined(rest.subList(family, end)),
                suffix);
    }

    private static BibtexName lastFirst(List<NameWord> last, List<NameWord> first) {
        if (areSuffixes(first)) {
            List<NameWord> words = new ArrayList<>(last);
            words.addAll(first);
            return firstLast(words);
        }
        if (first.size() > 1 && first.getLast().isSuffix()) {
            return last(last, first.getLast().text(), first.subList(0, first.size() - 1));
        }
        int end = last.size();
        while (end > 1 && last.get(end - 1).isSuffix()) {
            end--;
        }
        return last(last.subList(0, end), NameWord.joined(last.subList(end, last.size())), first);
    }

    private static BibtexName lastSuffixFirst(List<List<NameWord>> parts) {
        List<NameWord> second = parts.get(1);
        List<NameWord> third = parts.get(2);
        if (areSuffixes(third) && !areSuffixes(second)) {
            return last(parts.get(0), NameWord.joined(third), second);
        }
        List<NameWord> first =
                parts.subList(2, parts.size()).stream().flatMap(List::stream).toList();
        return last(parts.get(0), NameWord.joined(second), first);
    }

    private static BibtexName last(List<NameWord> last, String suffix, List<NameWord> first) {
        int family = 0;
        while (family < last.size() - 1 && last.get(family).small()) {
            family++;
        }
        String particle = NameWord.joined(last.subList(0, family));
        int given = first.size();
        while (particle.isEmpty()
                && given > 1
                && first.get(given - 1).small()
                && first.get(given - 1).isParticle()) {
            given--;
        }
        if (given < first.size()) {
            particle = NameWord.joined(first.subList(given, first.size()));
        }
        return new BibtexName(
                NameWord.joined(first.subList(0, given)),
                particle,
                NameWord.joined(last.subList(family, last.size())),
                suffix);
    }
}
