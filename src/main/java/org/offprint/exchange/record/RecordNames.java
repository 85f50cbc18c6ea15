package org.offprint.exchange.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.papers.Author;
import org.offprint.papers.NameShape;

/** Names of people and groups as records write them. What is too long for a name is cut. */
public final class RecordNames {

    /** Longer names are cut before they are looked at. */
    private static final int LONGEST = 500;

    private static final Pattern GROUP =
            Pattern.compile(
                    "(?i)(the\\s.*|.*\\b(collaborations?|consortium|groups?|team|editors|committee|commission|society|association|institutes?|university|universität|université|network|initiative|organi[sz]ation|project|foundation|department|ministry|agency|council|federation|academy|laborator(y|ies)|centre|investigators|contributors|community|developers|authors|inc|ltd|llc|gmbh)\\b.*)");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr)\\.?|ii|iii|iv|2nd|3rd");
    private static final Pattern PARTICLES =
            Pattern.compile(
                    "((?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|af|bin|ibn|al|el|'t)\\s+)+|d['’])(\\S.*)");

    private static final Pattern OTHERS =
            Pattern.compile("(?i)et\\.? ?al\\.?|(and )?others|…|\\.\\.\\.");
    private static final Pattern COMMA = Pattern.compile(" ?, ?");

    private RecordNames() {}

    /**
     * A name in its parts; a family name that begins with particles gives them up, as Crossref and
     * many others do not tell them apart. Empty where there is no name.
     */
    public static Optional<Author> ofParts(
            @Nullable String given,
            @Nullable String particle,
            @Nullable String family,
            @Nullable String suffix) {
        String name = cut(family, LONGEST);
        if (name == null) {
            return given == null ? Optional.empty() : whole(given);
        }
        String before = Text.orNull(particle);
        var particles = PARTICLES.matcher(name);
        if (before == null && given != null && particles.matches()) {
            before = particles.group(1).strip();
            name = particles.group(2);
        }
        return Optional.of(
                new Author(
                        cut(given, Author.MAX_LENGTH),
                        cut(before, Author.MAX_PART),
                        String.valueOf(cut(name, Author.MAX_LENGTH)),
                        cut(suffix, Author.MAX_PART)));
    }

    /** A group, or a person of whom the whole name is known only; empty where there is none. */
    public static Optional<Author> whole(@Nullable String name) {
        String family = cut(Text.orNull(name), Author.MAX_LENGTH);
        return family == null ? Optional.empty() : Optional.of(new Author(null, family));
    }

    /**
     * A name on a line: "Family, Given", "Family, Given, Suffix", "Family, Suffix, Given", "Given
     * Family", or a group. Empty where there is none.
     */
    public static Optional<Author> ofLine(@Nullable String line) {
        String name = line == null ? null : Text.orNull(withoutEnd(line));
        if (name == null) {
            return Optional.empty();
        }
        String[] parts = COMMA.split(name, 5);
        boolean group = isGroup(parts[0]) && parts[0].indexOf(' ') > 0;
        if (parts.length == 2 && !SUFFIX.matcher(parts[1]).matches() && !group) {
            return ofParts(parts[1], null, parts[0], null);
        }
        if (parts.length == 3 && !group) {
            boolean suffixFirst = SUFFIX.matcher(parts[1]).matches();
            return ofParts(parts[suffixFirst ? 2 : 1], null, parts[0], parts[suffixFirst ? 1 : 2]);
        }
        if (group || name.length() > Author.MAX_LENGTH || parts.length > 3) {
            return whole(name);
        }
        return parsed(name);
    }

    /** A whole name of which it is not said whether it is a person's: "Doe, Jane" or a group. */
    public static Optional<Author> ofLiteral(@Nullable String literal) {
        String name = Text.orNull(literal);
        boolean person =
                name != null
                        && name.chars().filter(c -> c == ',').count() == 1
                        && !isGroup(name)
                        && NameShape.isName(name);
        return person ? ofLine(name) : whole(name);
    }

    /** Whether the text stands for the authors who are not named. */
    public static boolean areOthers(String name) {
        return OTHERS.matcher(name.strip()).matches();
    }

    private static Optional<Author> parsed(String name) {
        try {
            return Optional.of(Author.parse(name));
        } catch (IllegalArgumentException e) {
            return whole(name);
        }
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0
                && (",;".indexOf(line.charAt(end - 1)) >= 0
                        || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isGroup(String name) {
        return name.length() <= Author.MAX_LENGTH && GROUP.matcher(name).matches();
    }

    private static @Nullable String cut(@Nullable String text, int limit) {
        String line = Text.orNull(text);
        return line == null || line.length() <= limit ? line : line.substring(0, limit);
    }
}
