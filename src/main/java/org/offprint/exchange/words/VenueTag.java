package org.offprint.exchange.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.KnownVenues;
import org.offprint.papers.PaperType;

/** A known short name with its year, and what stands behind it: "CVPR'23 (Oral)", "CCS 24". */
public record VenueTag(String name, PaperType kind, @Nullable Integer year, String rest) {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WITH_EDGES = 400;
    private static final Pattern BRACKETS = Pattern.compile("^\\[+|\\]+$");
    private static final Pattern LEAD = Pattern.compile("^[iI]n:? (the )?|^@");
    private static final Pattern TAIL = Pattern.compile("[\\s,;:'’‘`-]+$");
    private static final Pattern YEAR =
            Pattern.compile(
                    "^[\\s,'’‘`(-]*((?:19|20)\\d{2}|\\d{2}(?!\\d))(?![-.]\\d)[a-z]?\\b[)]?");

    /** Reads a text that starts with a known name. */
    public static Optional<VenueTag> of(String text) {
        if (text.length() > LONGEST_WITH_EDGES) {
            return Optional.empty();
        }
        String tidy = BRACKETS.matcher(TidyText.withoutEdges(text)).replaceAll("");
        String bare = LEAD.matcher(tidy).replaceAll("");
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        int end = bare.length();
        int words = 0;
        int[] ends = new int[MOST_WORDS + 1];
        for (int i = 0; i <= bare.length() && words < MOST_WORDS; i++) {
            boolean edge = i == bare.length() || " ,:;()[]".indexOf(bare.charAt(i)) >= 0;
            if (edge && i > 0) {
                ends[words++] = i;
            }
        }
        for (int w = words - 1; w >= 0; w--) {
            end = ends[w];
            for (int cut : new int[] {end, withoutYear(bare, end)}) {
                Optional<PaperType> kind = KnownVenues.findKind(bare.substring(0, cut));
                if (kind.isPresent()) {
                    return Optional.of(read(bare, cut, kind.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static VenueTag read(String bare, int cut, PaperType kind) {
        String name = TAIL.matcher(bare.substring(0, cut)).replaceAll("");
        name = name.indexOf('.') == name.length() - 1 ? name.replace(".", "") : name;
        String behind = bare.substring(cut);
        Matcher year = YEAR.matcher(behind);
        if (!year.find()) {
            return new VenueTag(name, kind, null, TidyText.withoutEdges(behind));
        }
        int number = Integer.parseInt(year.group(1));
        int full = number >= 100 ? number : number >= 70 ? 1900 + number : 2000 + number;
        return new VenueTag(name, kind, full, TidyText.withoutEdges(behind.substring(year.end())));
    }

    /** The end of "CVPR" in "CVPR'23", "CVPR2023" and "CVPR-23". */
    private static int withoutYear(String text, int end) {
        int cut = end;
        if (cut > 0
                && Character.isLowerCase(text.charAt(cut - 1))
                && cut > 1
                && Character.isDigit(text.charAt(cut - 2))) {
            cut--;
        }
        while (cut > 0
                && (Character.isDigit(text.charAt(cut - 1))
                        || "'’‘`-".indexOf(text.charAt(cut - 1)) >= 0)) {
            cut--;
        }
        return cut;
    }
}
