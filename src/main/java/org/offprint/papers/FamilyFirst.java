package org.offprint.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts the given name first again where a list has the family first: "One, A., Two, B.", "Talbot,
 * Pierre, Ann Other", "One A, Two BC".
 */
final class FamilyFirst {

    private static final Pattern VANCOUVER =
            Pattern.compile("(\\p{Lu}[\\p{L}'’\\-]+(?: \\p{Lu}[\\p{L}'’\\-]+)?) (\\p{Lu}{1,3})");
    private static final Pattern GIVEN_NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}'’\\-]+( \\p{Lu}\\.?)*");

    private FamilyFirst() {}

    static List<String> arrange(List<String> pieces, boolean commas) {
        if (pieces.size() == 1) {
            return List.of(turn(pieces.getFirst()));
        }
        List<String> bare = pieces.stream().map(FamilyFirst::withoutFullStop).toList();
        if (areVancouver(bare)) {
            return bare.stream().map(FamilyFirst::turn).toList();
        }
        if (pieces.stream().skip(1).anyMatch(NameShape::isInitials)) {
            return withInitials(pieces);
        }
        if (commas
                && pieces.size() % 2 == 0
                && pieces.stream().noneMatch(piece -> piece.contains(" "))
                && pieces.stream().allMatch(piece -> piece.matches("\\p{Lu}[\\p{L}'’\\-]+"))) {
            return inPairs(pieces);
        }
        if (commas && firstIsTurned(pieces)) {
            List<String> names = new ArrayList<>();
            names.add(join(pieces.get(0), pieces.get(1)));
            names.addAll(pieces.subList(2, pieces.size()));
            return List.copyOf(names);
        }
        return List.copyOf(pieces);
    }

    /** One name: "One, A." and "One AB" become "A. One" and "AB One". */
    static String turn(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return join(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
        }
        var vancouver = VANCOUVER.matcher(name);
        return vancouver.matches() && !vancouver.group(1).contains(" ")
                ? vancouver.group(2) + " " + vancouver.group(1)
                : name;
    }

    /** "Two B." at the end of a list of such names ends a sentence. */
    private static String withoutFullStop(String name) {
        return name.matches("\\p{Lu}[\\p{L}'’\\-]+ \\p{Lu}{1,3}\\.")
                ? name.substring(0, name.length() - 1)
                : name;
    }

    private static boolean areVancouver(List<String> pieces) {
        return pieces.stream().anyMatch(piece -> VANCOUVER.matcher(piece).matches())
                && pieces.stream()
                        .allMatch(piece ->
                                VANCOUVER.matcher(piece).matches() || NameShape.isGroup(piece));
    }

    private static List<String> withInitials(List<String> pieces) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i + 1 < pieces.size()
                    && NameShape.isInitials(pieces.get(i + 1))
                    && !NameShape.isInitials(pieces.get(i))) {
                names.add(join(pieces.get(i), pieces.get(++i)));
            } else {
                names.add(pieces.get(i));
            }
        }
        return List.copyOf(names);
    }

    private static List<String> inPairs(List<String> pieces) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i += 2) {
            names.add(join(pieces.get(i), pieces.get(i + 1)));
        }
        return List.copyOf(names);
    }

    private static boolean firstIsTurned(List<String> pieces) {
        return !pieces.get(0).contains(" ")
                && !NameShape.isInitials(pieces.get(0))
                && GIVEN_NAMES.matcher(pieces.get(1)).matches()
                && (!pieces.get(1).contains(" ") || pieces.get(1).matches(".* \\p{Lu}\\.?"))
                && pieces.stream().skip(2).allMatch(piece -> piece.contains(" "));
    }

    /** A family of several words stays in front: turned round, its first words would be lost. */
    private static String join(String family, String given) {
        String first = family.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean plain = !family.contains(" ") || NameShape.PARTICLES.contains(first);
        return plain ? given + " " + family : family + ", " + given;
    }
}
