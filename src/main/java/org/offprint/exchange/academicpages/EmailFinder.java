package org.offprint.exchange.academicpages;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the owner's e-mail among the lines of a bio, and the lines that say nothing else. How
 * hidden spellings are read is handed in.
 */
final class EmailFinder {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^\\W*(?:(?:my )?(?:e-?mail|mail|contact|e-?mail address|courriel|correo|邮箱|电子邮件|邮件)(?: address)?(?: me)?(?: at)?)\\s*[:：|\\-–]?\\W{0,6}\\s*(.+)$");
    private static final Pattern MAILTO = Pattern.compile("(?i)mailto:([^\\s)\"'>?]+)");
    private static final Pattern PLAIN =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i).*(@|\\bat\\b|[\\[({<]\\s*at\\s*[\\])}>]).*");
    private static final int LONGEST = 300;

    /** Words that stand for a sign of an address, or for what it is. */
    private static final Set<String> SPELLED =
            Set.of(
                    "", "at", "dot", "a", "d", "punkt", "point", "arroba", "arobase", "e", "mail",
                    "email");

    private final Function<String, Optional<String>> hidden;
    private @Nullable String email;

    EmailFinder(Function<String, Optional<String>> hidden) {
        this.hidden = hidden;
    }

    @Nullable String email() {
        return email;
    }

    /** Looks at one line of the bio; true when it says nothing but the e-mail. */
    boolean take(String line) {
        if (line.isBlank() || line.length() > 2_000 || !HIDDEN.matcher(line).matches()) {
            return false;
        }
        RichText rich = RichText.of(line.strip());
        String plain = rich.oneLine();
        Matcher mailto = MAILTO.matcher(line);
        Matcher open = PLAIN.matcher(plain);
        boolean only = plain.length() <= LONGEST;
        Matcher label = LABEL.matcher(plain);
        if (only && label.matches()) {
            String value = withoutEdges(label.group(1));
            Optional<String> found = read(value);
            if (found.isPresent()) {
                keep(found.get());
                return saysNoMore(value, found.get());
            }
        }
        if (mailto.find()) {
            String address = mailto.group(1).replace("%40", "@");
            if (read(address).isPresent()) {
                keep(read(address).orElseThrow());
                String left =
                        plain.replace(address, "")
                                .replaceAll("(?iu)\\b(e-?mail|mail|me|contact)\\b|\\W", "");
                return left.isEmpty() && rich.links().size() <= 1;
            }
        }
        if (open.find()) {
            keep(open.group().replaceAll("\\.$", ""));
            return plain.replace(open.group(), "").replaceAll("\\W", "").isEmpty();
        }
        if (plain.length() <= 80) {
            Optional<String> found = read(withoutEdges(plain));
            found.ifPresent(this::keep);
            return found.filter(address -> saysNoMore(plain, address)).isPresent();
        }
        return false;
    }

    /** Whether every word of the text belongs to the address; a line that says more stays. */
    private static boolean saysNoMore(String text, String address) {
        Set<String> parts = new HashSet<>(List.of(words(address)));
        return Arrays.stream(words(text))
                .allMatch(word -> parts.contains(word) || SPELLED.contains(word));
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
    }

    private Optional<String> read(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(text);
        }
        return text.length() <= LONGEST ? hidden.apply(text) : Optional.empty();
    }

    private void keep(String found) {
        if (email == null) {
            email =
                    found.strip().replaceFirst("@.*", "")
                            + found.strip().replaceFirst("^[^@]*", "").toLowerCase(Locale.ROOT);
        }
    }

    private static String withoutEdges(String text) {
        return text.strip().replaceAll("^[\\s:：|–-]+|[\\s.,;|]+$", "");
    }
}
