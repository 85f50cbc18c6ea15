package org.offprint.exchange.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Author;
import org.offprint.papers.NameShape;

/** One name of a list of authors, and where it ends. */
record OneName(Author author, int end, AuthorList.Order order) {

    private static final String WORD =
            "(?:[dDlLO]['’])?\\p{Lu}(?:[\\p{L}\\p{M}'’ʼ]|[-‐‑](?=\\p{L}))*+";
    private static final String PARTICLE =
            "(?:(?:[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]as|[Dd]u|[Ll]a|[Ll]e|[Tt]en|[Tt]er|zu|zur|zum|af|bin|ibn|al|el|'t)\\s)";
    private static final String FAMILY =
            "(?:"
                    + PARTICLE
                    + "{0,3}"
                    + WORD
                    + "(?:\\s(?!(?:and|und|Jr|Sr|I{2,3})\\b)"
                    + WORD
                    + "){0,2})";
    private static final String INITIALS =
            "(?:\\p{Lu}\\p{Ll}?\\.(?:\\s?[-‐]?\\s?(?=\\p{Lu}\\p{Ll}?\\.))?){1,6}+";
    private static final String SUFFIX =
            "(?:,?\\s(Jr\\.?|Sr\\.?|I{2,3}|IV|[23]r?n?d)(?![\\p{L}]))?";
    private static final Pattern FAMILY_INITIALS =
            Pattern.compile(
                    "("
                            + FAMILY
                            + ")"
                            + SUFFIX
                            + ",\\s?("
                            + INITIALS
                            + "(?:\\s"
                            + PARTICLE.strip()
                            + ")?)"
                            + SUFFIX);
    private static final Pattern FAMILY_CAPITALS =
            Pattern.compile(
                    "("
                            + FAMILY
                            + ")\\s(\\p{Lu}{1,3}(?:-\\p{Lu})?)(?:\\s(Jr|Sr|2nd|3rd|I{2,3}))?(?![\\p{L}\\p{N}'’-])");
    private static final Pattern INITIALS_FAMILY =
            Pattern.compile("(" + INITIALS + ")\\s?(" + FAMILY + ")" + SUFFIX);
    private static final Pattern FAMILY_GIVEN =
            Pattern.compile(
                    "("
                            + FAMILY
                            + ")"
                            + SUFFIX
                            + ",\\s("
                            + WORD
                            + "(?:\\s(?:"
                            + INITIALS
                            + "|"
                            + WORD
                            + ")){0,3}(?:\\s"
                            + PARTICLE.strip()
                            + ")?)"
                            + SUFFIX);
    private static final Pattern GIVEN_FAMILY =
            Pattern.compile(
                    "((?:"
                            + WORD
                            + "|"
                            + INITIALS
                            + ")(?:\\s(?:"
                            + WORD
                            + "|"
                            + INITIALS
                            + "|“"
                            + WORD
                            + "”|\""
                            + WORD
                            + "\")){0,3}?)\\s((?:"
                            + PARTICLE
                            + "){0,3}(?!\\p{Lu}\\.|(?:Jr|Sr)\\b)"
                            + WORD
                            + ")"
                            + SUFFIX
                            + "(?!\\s?(?:"
                            + WORD
                            + "|"
                            + INITIALS
                            + "|"
                            + PARTICLE
                            + "))");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}](?:[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}·ー]){1,8}?(?=[\\s,;.:、，和与*(]|等|$)");
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?<group>\\p{Lu}[^.,;:()\\[\\]\"“”]{0,90}?\\s(?i:team|collaboration|consortium|group|initiative|project|committee|investigators))(?=[.,:;]|\\s\\()|(\\p{Lu}[^.,;:()\\[\\]\"“”]{1,80}?)(?=\\.?\\s*\\((?:19|20)\\d\\d|\\.\\s(?:19|20)\\d\\d\\b)");
    private static final Pattern LIST_GOES_ON =
            Pattern.compile(
                    "(?:,\\s(?:et al|and\\s|"
                            + FAMILY
                            + ",\\s"
                            + WORD
                            + "(?:,|\\sand\\s|\\.|:))|\\.\\s(?:[“\"«„]|(?:19|20)\\d\\d)|,?\\sand\\s"
                            + WORD
                            + ")");
    private static final Pattern MIDDLE_INITIAL = Pattern.compile("\\s\\p{Lu}\\.\\s");
    private static final Pattern GOES_ON =
            Pattern.compile("[*†‡]*(?:\\s(?:and|&)\\s|,|\\.\\s(?:(?:19|20)\\d\\d|[“\"])|:)");
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "\\s(?:(?:and|et|und|y|e)\\s|&\\s?)(?=\\p{Lu}|v[ao]n\\s|de[rn]?\\s|al\\b|others\\b|\\d)");
    private static final Pattern BEHIND_LAST =
            Pattern.compile(
                    "[*†‡§¶#\\d]*\\s*(?:$|[.:\"“”„«‘'\\])]|[,;]|\\[|\\((?=\\s*(?:19|20)\\d\\d|[^()]{0,12}\\)|[Ee]ds?|[Hh]rsg))");

    static @Nullable OneName at(
            String text, int at, AuthorList.Order order, int place, boolean semicolons) {
        return switch (order) {
            case NONE -> first(text, at);
            case FAMILY_INITIALS -> either(familyInitials(text, at), initialsFamily(text, at));
            case FAMILY_CAPITALS -> either(familyCapitals(text, at), group(text, at));
            case INITIALS_FAMILY -> either(initialsFamily(text, at), group(text, at));
            case FAMILY_GIVEN_ALL -> familyGiven(text, at);
            case FAMILY_GIVEN ->
                    semicolons
                            ? either(
                                    either(familyGiven(text, at), familyInitials(text, at)),
                                    givenFamily(text, at))
                            : either(
                                    either(
                                            either(inverted(text, at), givenFamily(text, at)),
                                            familyGiven(text, at)),
                                    initialsFamily(text, at));
            case GIVEN_FAMILY -> either(givenFamily(text, at), initialsFamily(text, at));
            case IDEOGRAPHS -> either(ideographs(text, at), familyCapitals(text, at));
            case GROUP -> group(text, at);
        };
    }

    private static @Nullable OneName first(String text, int at) {
        OneName name = familyInitials(text, at);
        name = either(name, initialsFamily(text, at));
        name = either(name, inverted(text, at));
        name = either(name, withInitial(text, at));
        name = either(name, familyCapitals(text, at));
        name = either(name, group(text, at));
        name = either(name, givenFamily(text, at));
        name = either(name, familyGiven(text, at));
        return either(name, ideographs(text, at));
    }

    /** "García Márquez, Ana, and" has two words as "Ana García, Jan Kim" has, but one behind. */
    private static @Nullable OneName inverted(String text, int at) {
        OneName name = familyGiven(text, at);
        String given = name == null ? null : name.author().given();
        boolean goesOn =
                name != null
                        && given != null
                        && given.indexOf(' ') < 0
                        && LIST_GOES_ON.matcher(text).region(name.end(), text.length()).lookingAt();
        return goesOn ? name : null;
    }

    /** "Patricia S. Abril" is no "Patricia, S.", but "Doe J. Catalysis." goes on with a title. */
    private static @Nullable OneName withInitial(String text, int at) {
        OneName name = givenFamily(text, at);
        boolean goesOn =
                name != null
                        && MIDDLE_INITIAL.matcher(text).region(at, name.end()).find()
                        && GOES_ON.matcher(text).region(name.end(), text.length()).lookingAt();
        return goesOn ? name : null;
    }

    private static @Nullable OneName either(@Nullable OneName one, @Nullable OneName other) {
        return one == null ? other : one;
    }

    private static @Nullable OneName familyInitials(String text, int at) {
        Matcher found = FAMILY_INITIALS.matcher(text).region(at, text.length());
        return found.lookingAt()
                ? named(
                        found,
                        found.group(3),
                        found.group(1),
                        suffix(found, 2, 4),
                        AuthorList.Order.FAMILY_INITIALS)
                : null;
    }

    private static @Nullable OneName familyCapitals(String text, int at) {
        Matcher found =
                FAMILY_CAPITALS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return found.lookingAt() && NameShape.isName(found.group(1) + " X.")
                ? named(
                        found,
                        found.group(2),
                        found.group(1),
                        found.group(3),
                        AuthorList.Order.FAMILY_CAPITALS)
                : null;
    }

    private static @Nullable OneName initialsFamily(String text, int at) {
        Matcher found = INITIALS_FAMILY.matcher(text).region(at, text.length());
        return found.lookingAt()
                ? named(
                        found,
                        found.group(1),
                        found.group(2),
                        found.group(3),
                        AuthorList.Order.INITIALS_FAMILY)
                : null;
    }

    private static @Nullable OneName familyGiven(String text, int at) {
        Matcher found = FAMILY_GIVEN.matcher(text).region(at, text.length());
        return found.lookingAt()
                        && NameShape.isName(found.group(3) + " Xu")
                        && isEnd(text, found.end())
                ? named(
                        found,
                        found.group(3),
                        found.group(1),
                        suffix(found, 2, 4),
                        AuthorList.Order.FAMILY_GIVEN)
                : null;
    }

    private static @Nullable OneName givenFamily(String text, int at) {
        Matcher found = GIVEN_FAMILY.matcher(text).region(at, text.length());
        return found.lookingAt() && NameShape.isName(found.group()) && isEnd(text, found.end())
                ? named(
                        found,
                        found.group(1),
                        found.group(2),
                        found.group(3),
                        AuthorList.Order.GIVEN_FAMILY)
                : null;
    }

    private static @Nullable OneName ideographs(String text, int at) {
        Matcher found = IDEOGRAPHS.matcher(text).region(at, text.length());
        return found.lookingAt()
                ? new OneName(
                        new Author(null, found.group()), found.end(), AuthorList.Order.IDEOGRAPHS)
                : null;
    }

    private static @Nullable OneName group(String text, int at) {
        Matcher found = GROUP.matcher(text).region(at, text.length());
        return found.lookingAt() && found.group("group") != null ? group(found) : null;
    }

    static @Nullable OneName groupAt(String text, int at) {
        Matcher found = GROUP.matcher(text).region(at, text.length());
        return found.lookingAt() ? group(found) : null;
    }

    private static OneName group(Matcher found) {
        return new OneName(new Author(null, found.group()), found.end(), AuthorList.Order.GROUP);
    }

    /** A capitalised title has the looks of a name, but goes on in other ways. */
    private static boolean isEnd(String text, int end) {
        Matcher behind = BEHIND_LAST.matcher(text).region(end, text.length());
        return behind.lookingAt() || ANOTHER.matcher(text).region(end, text.length()).lookingAt();
    }

    private static @Nullable String suffix(Matcher found, int one, int other) {
        return found.group(one) == null ? found.group(other) : found.group(one);
    }

    private static OneName named(
            Matcher found,
            String given,
            String family,
            @Nullable String suffix,
            AuthorList.Order order) {
        String first = given.strip();
        String name = suffix == null ? family : family + ", " + suffix;
        Author author = Author.parse(name + ", " + first);
        return new OneName(author, found.end(), order);
    }
}
