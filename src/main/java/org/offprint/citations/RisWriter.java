package org.offprint.citations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes RIS, which EndNote, Zotero and Mendeley read: a tag, two spaces, a hyphen and a space
 * before each value, lines that end in CR LF, {@code ER} behind each work. What RIS has no tag for
 * stands in {@code U5}, which is the user's own, as "name: value".
 */
public final class RisWriter {

    /** With all that some reader takes for the end of a line. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private static final String END_OF_LINE = "\r\n";

    private final StringBuilder out;

    private RisWriter(StringBuilder out) {
        this.out = out;
    }

    /** Writes the works, a blank line between them. */
    public static String write(List<CslItem> items) {
        StringBuilder out = new StringBuilder(items.size() * 512);
        RisWriter writer = new RisWriter(out);
        for (CslItem item : items) {
            if (!out.isEmpty()) {
                out.append(END_OF_LINE);
            }
            writer.item(item);
        }
        return out.toString();
    }

    private void item(CslItem item) {
        line("TY", type(item.type()));
        line("ID", item.id());
        item.authors().forEach(name -> line("AU", name.familyFirst()));
        line("TI", item.text(CslField.TITLE));
        line("T2", item.text(CslField.CONTAINER_TITLE));
        line("J2", item.text(CslField.CONTAINER_TITLE_SHORT));
        line("T3", item.text(CslField.COLLECTION_TITLE));
        item.editors().forEach(name -> line("ED", name.familyFirst()));
        CslDate issued = item.issued();
        if (issued != null) {
            line("PY", Integer.toString(issued.year()));
            line("DA", date(issued));
        }
        line("VL", item.text(CslField.VOLUME));
        line("IS", item.text(CslField.ISSUE));
        pages(item);
        line("M3", item.text(CslField.GENRE));
        line("PB", item.text(CslField.PUBLISHER));
        line("CY", item.text(CslField.PUBLISHER_PLACE));
        line("ET", item.text(CslField.VERSION));
        line("SN", item.text(CslField.ISSN));
        line("SN", item.text(CslField.ISBN));
        line("DO", item.text(CslField.DOI));
        addresses(item);
        line("AB", item.text(CslField.ABSTRACT));
        String keywords = item.text(CslField.KEYWORD);
        if (keywords != null) {
            for (String keyword : keywords.split(",")) {
                line("KW", keyword);
            }
        }
        line("N1", item.text(CslField.NOTE));
        line("LA", item.text(CslField.LANGUAGE));
        item.extra().own().forEach((name, value) -> line("U5", name + ": " + value));
        out.append("ER  - ").append(END_OF_LINE);
    }

    /** Where it is read first, then all others, each once. */
    private void addresses(CslItem item) {
        Set<String> written = new HashSet<>();
        String main = item.text(CslField.URL);
        line("UR", main);
        written.add(main == null ? "" : main);
        for (CslExtra.Link link : item.extra().links()) {
            if (written.add(link.url())) {
                line(link.kind().equals(CslExtra.PDF) ? "L1" : "UR", link.url());
            }
        }
    }

    private void pages(CslItem item) {
        String pages = item.text(CslField.PAGE);
        PageRange range = PageRange.parse(pages);
        if (range == null) {
            line("SP", pages);
        } else {
            line("SP", range.first());
            line("EP", range.last());
        }
        boolean article =
                item.type() == CslType.ARTICLE_JOURNAL || item.type() == CslType.PAPER_CONFERENCE;
        line(article ? "C7" : "M1", item.text(CslField.NUMBER));
    }

    /** Nothing where there is no value; a value has no line of its own, whatever is in it. */
    private void line(String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String bare = value.strip();
            String oneLine = isOneLine(bare) ? bare : WHITE_SPACE.matcher(bare).replaceAll(" ");
            out.append(tag).append("  - ").append(oneLine).append(END_OF_LINE);
        }
    }

    /** Almost every value is, and need not be taken apart. */
    private static boolean isOneLine(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean second = c == ' ' && value.charAt(i - 1) == ' ';
            if (second || c != ' ' && (c <= ' ' || c >= 0x7f && !Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return true;
    }

    private static String type(CslType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> "JOUR";
            case PAPER_CONFERENCE -> "CPAPER";
            case ARTICLE -> "UNPB";
            case THESIS -> "THES";
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case SOFTWARE -> "COMP";
            case DATASET -> "DATA";
            case REPORT -> "RPRT";
            case DOCUMENT -> "GEN";
        };
    }

    /** Year, month and day between slashes, and one more slash for what RIS calls other info. */
    private static String date(CslDate date) {
        return "%d/%s/%s/"
                .formatted(
                        date.year(),
                        date.month() == null ? "" : "%02d".formatted(date.month()),
                        date.day() == null ? "" : "%02d".formatted(date.day()));
    }
}
