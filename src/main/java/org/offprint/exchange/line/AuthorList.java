package org.offprint.exchange.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Author;

/**
 * The names at a place of a text, in any of the orders of citation styles, and where they end.
 *
 * @param end behind the last name, its mark or "et al."
 * @param last whether "and" stood before the last name, so that none follows
 * @param othersLeftOut whether "et al." says that there are more
 */
record AuthorList(
        List<Author> names, int start, int end, boolean last, boolean othersLeftOut, Order order) {

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s*[,;]\\s*(?:(?:and|und|et(?!\\s?al)|y|&)\\s+|&\\s*)?|\\s+(?:and|AND|und|et(?!\\s?al)|y|e|with)\\s+|\\s*&\\s*|\\s*[和与]\\s*|\\s+[·•|]\\s+|\\s+/\\s+");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?:(?:and|&)\\s+)?(?:et\\.?\\s?al\\b\\.?|(?:\\d+\\s+)?(?:co-?authors|others)\\b|u\\.\\s?a\\.|et coll\\.|…|\\.\\s?\\.\\s?\\.|等人?)");
    private static final Pattern MARK =
            Pattern.compile(
                    "[*†‡§¶#^∗⋆\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]+(?:,[*†‡§¶#^∗⋆\\u00B9\\u00B2\\u00B3]+)*|\\s\\((?:co-?first|equal|corresponding)[^()]{0,40}\\)|(?<=\\p{Ll})\\d(?:,\\d)*(?=[,;.]|\\s|$)");
    private static final Pattern AND = Pattern.compile("\\b(?:and|AND|und|et|y|e)\\b|[&和与]");
    private static final Pattern LEAD =
            Pattern.compile("(?i)\\s*(?:by\\s+|authors?\\s*:\\s*|作者\\s*[:：]\\s*)?");
    private static final int MOST = 1_000;

    AuthorList {
        names = List.copyOf(names);
    }

    /** How a style orders a name. */
    enum Order {
        NONE,
        /** "Noether, E." */
        FAMILY_INITIALS,
        /** "Noether E", "NOETHER E" */
        FAMILY_CAPITALS,
        /** "E. Noether" */
        INITIALS_FAMILY,
        /** "Noether, Emmy" */
        FAMILY_GIVEN,
        /** "Noether, Emmy, Kim, Jan": the family stands first in all of them. */
        FAMILY_GIVEN_ALL,
        /** "Emmy Noether" */
        GIVEN_FAMILY,
        /** Names of Chinese characters. */
        IDEOGRAPHS,
        GROUP
    }

    static AuthorList at(String text, int from) {
        Matcher lead = LEAD.matcher(text).region(from, text.length());
        int start = lead.lookingAt() ? lead.end() : from;
        List<Author> names = new ArrayList<>();
        int at = start;
        int end = start;
        boolean last = false;
        boolean others = false;
        Order order = Order.NONE;
        boolean semicolons = false;
        while (names.size() < MOST) {
            Matcher more = OTHERS.matcher(text).region(at, text.length());
            if (!names.isEmpty() && more.lookingAt()) {
                others = true;
                end = more.end();
                Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
                if ("….".indexOf(more.group().charAt(0)) >= 0 && separator.lookingAt()) {
                    at = separator.end();
                    continue;
                }
                break;
            }
            OneName name = OneName.at(text, at, order, names.size(), semicolons);
            if (name == null) {
                break;
            }
            names.add(name.author());
            boolean all =
                    order == Order.FAMILY_GIVEN
                            && name.order() == Order.FAMILY_GIVEN
                            && !semicolons;
            order = order == Order.NONE ? name.order() : all ? Order.FAMILY_GIVEN_ALL : order;
            end = name.end();
            Matcher mark = MARK.matcher(text).region(end, text.length());
            if (mark.lookingAt()) {
                end = mark.end();
            }
            Matcher space = OTHERS.matcher(text).region(skipSpace(text, end), text.length());
            if (space.lookingAt() && skipSpace(text, end) > end) {
                at = space.start();
                continue;
            }
            Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
            if (last || !separator.lookingAt()) {
                break;
            }
            semicolons = separator.group().indexOf(';') >= 0;
            last = AND.matcher(separator.group()).find();
            at = separator.end();
        }
        return new AuthorList(
                Capitals.lowered(names), start, end, last && names.size() > 1, others, order);
    }

    /** A group, an institution or a single word that is the author, before a date. */
    static AuthorList groupAt(String text, int from) {
        @Nullable OneName group = OneName.groupAt(text, from);
        return group == null
                ? new AuthorList(List.of(), from, from, false, false, Order.NONE)
                : new AuthorList(
                        List.of(group.author()), from, group.end(), false, false, Order.GROUP);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    private static int skipSpace(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
