package org.offprint.exchange.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "(with A. One and B. Two)": all authors but the one whose vita it is. */
record CoAuthors(AuthorList names, int start, int end) {

    private static final Pattern WITH =
            Pattern.compile(
                    "[\\s,.;]{0,4}[(\\[]?\\s?\\b(?:joint(?:ly)? (?:work )?)?(?:with|w/)\\s(?=\\p{Lu}|\\p{IsHan})");

    static @Nullable CoAuthors find(LeftText text, int from) {
        Matcher with = text.matcher(WITH, from, text.length());
        for (int i = 0; i < 5 && with.find(); i++) {
            AuthorList names = AuthorList.at(text.left(), with.end());
            if (!names.isEmpty()) {
                int end = names.end();
                boolean bracket = with.group().matches("(?s).*[(\\[].*");
                int close = text.skip(end, "");
                if (bracket && close < text.length() && ")]".indexOf(text.at(close)) >= 0) {
                    end = close + 1;
                }
                return new CoAuthors(names, with.start(), end);
            }
        }
        return null;
    }
}
