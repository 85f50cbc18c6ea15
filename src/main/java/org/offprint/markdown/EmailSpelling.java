package org.offprint.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.offprint.common.EmailAddress;

/**
 * Reads e-mail addresses in the spellings that people hide them behind. An <i>at</i> counts as one
 * where it is marked (brackets, stars, dashes, capitals), where a spelled <i>dot</i> follows, or
 * where a label such as "E-mail:" goes before; the English word alone does not.
 */
final class EmailSpelling {

    /** More of a text is not looked at. */
    private static final int LONGEST = 100_000;

    private static final String LOCAL_WORD =
            "[\\p{L}\\p{N}_%+'](?:[\\p{L}\\p{N}_%+'-]{0,62}[\\p{L}\\p{N}_%+])?";
    private static final String HOST_WORD =
            "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final String SPACES = "[\\s\\u00A0\\u2009\\u202F]{0,3}";
    private static final String SPACE = "[\\s\\u00A0\\u2009\\u202F]{1,3}";
    private static final String OPEN = "(?:[\\[({<*_|]{1,3}|-{1,2})";
    private static final String CLOSE = "(?:[\\])}>*_|]{1,3}|-{1,2})";

    private static final String MARKED_DOT =
            "(?:\\."
                    + "|"
                    + SPACES
                    + OPEN
                    + SPACES
                    + "(?i:dot|punkt|punto|point|\\.)"
                    + SPACES
                    + CLOSE
                    + SPACES
                    + ")";
    private static final String WORD_DOT = SPACE + "(?i:dot)" + SPACE;
    private static final String LOOSE_DOT = SPACE + "\\." + SPACE;
    private static final String DOT = "(?:" + MARKED_DOT + "|" + WORD_DOT + "|" + LOOSE_DOT + ")";

    private static final String LOCAL =
            "(?<local>"
                    + LOCAL_WORD
                    + "(?:(?:"
                    + MARKED_DOT
                    + "|"
                    + WORD_DOT
                    + ")"
                    + LOCAL_WORD
                    + "){0,6})";
    private static final String HOST = "(?<host>" + HOST_WORD + "(?:" + DOT + HOST_WORD + "){1,6})";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_%+'./@-])";

    private static final String MARKED_AT =
            "(?:"
                    + SPACES
                    + "[@＠]"
                    + SPACES
                    + "|"
                    + SPACES
                    + OPEN
                    + SPACES
                    + "(?i:at|ät|a|@)"
                    + SPACES
                    + CLOSE
                    + SPACES
                    + ")";
    private static final Pattern MARKED = Pattern.compile(BEFORE + LOCAL + MARKED_AT + HOST);
    private static final Pattern CAPITALS =
            Pattern.compile(BEFORE + LOCAL + SPACE + "AT" + SPACE + HOST);
    private static final Pattern WORDS =
            Pattern.compile(
                    BEFORE
                            + LOCAL
                            + SPACE
                            + "(?i:at)"
                            + SPACE
                            + "(?<host>"
                            + HOST_WORD
                            + "(?:"
                            + DOT
                            + HOST_WORD
                            + "){0,5}?(?:"
                            + WORD_DOT
                            + ")"
                            + HOST_WORD
                            + "(?:"
                            + DOT
                            + HOST_WORD
                            + "){0,3})");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?:(?i:\\be-?mails?|\\bmail|\\bcontact|\\breach me(?: at)?)(?:"
                            + "[\\s*_:–—-]|\\bis\\b|(?i:address)){1,12}|[✉📧]\\uFE0F?"
                            + SPACES
                            + "|^\\s*)"
                            + LOCAL
                            + SPACE
                            + "at"
                            + SPACE
                            + HOST);

    private static final Pattern ANY_DOT = Pattern.compile(DOT);
    private static final Pattern ESCAPES = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final Pattern UNDERLINED = Pattern.compile("_+[^_]+_+");
    private static final Pattern TOP_LEVEL = Pattern.compile("\\p{L}{2,24}");
    private static final Set<String> ENGLISH =
            Set.of(
                    "a",
                    "address",
                    "am",
                    "are",
                    "available",
                    "based",
                    "be",
                    "by",
                    "code",
                    "contact",
                    "data",
                    "details",
                    "email",
                    "e-mail",
                    "found",
                    "here",
                    "homepage",
                    "hosted",
                    "i",
                    "is",
                    "it",
                    "just",
                    "live",
                    "located",
                    "look",
                    "mail",
                    "me",
                    "more",
                    "now",
                    "online",
                    "or",
                    "page",
                    "paper",
                    "papers",
                    "person",
                    "phd",
                    "postdoc",
                    "posted",
                    "professor",
                    "researcher",
                    "scholar",
                    "scientist",
                    "see",
                    "site",
                    "slides",
                    "student",
                    "studying",
                    "talk",
                    "teaching",
                    "team",
                    "them",
                    "there",
                    "us",
                    "visit",
                    "website",
                    "work",
                    "working",
                    "you");

    private EmailSpelling() {}

    static Optional<String> find(String text) {
        String plain =
                Parser.unescapeEntities(text.substring(0, Math.min(text.length(), LONGEST)), false);
        plain = plain.replaceAll("<(?!\\s*(?i:at|dot)\\s*>)/?[a-zA-Z][^<>]{0,200}>", "");
        // Stars are tried as they stand first: they may be what marks the "at".
        String unescaped = ESCAPES.matcher(plain).replaceAll("");
        return first(unescaped).or(() -> first(unescaped.replace("**", "")));
    }

    private static Optional<String> first(String plain) {
        for (Pattern pattern : new Pattern[] {MARKED, WORDS, CAPITALS, LABELLED}) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                Optional<String> address = address(matcher);
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> address(Matcher matcher) {
        String local = ANY_DOT.matcher(matcher.group("local")).replaceAll(".");
        String host =
                ANY_DOT.matcher(matcher.group("host")).replaceAll(".").toLowerCase(Locale.ROOT);
        local = UNDERLINED.matcher(local).matches() ? local.replaceAll("^_+|_+$", "") : local;
        boolean spelled = matcher.pattern() != MARKED;
        if (spelled && ENGLISH.contains(local.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (!TOP_LEVEL.matcher(host.substring(host.lastIndexOf('.') + 1)).matches()) {
            return Optional.empty();
        }
        if (local.equals("git")) {
            return Optional.empty();
        }
        return EmailAddress.parse(local + "@" + host).map(EmailAddress::value);
    }
}
