package org.offprint.exchange.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart into records and fields. A line without a tag goes on with the value before
 * it. A record ends with {@code ER}, with the next {@code TY}, or with the text; one may begin
 * without {@code TY}. What stands before the first record, such as a provider's greeting, is passed
 * over.
 */
final class RisScanner {

    private static final Pattern TAGGED =
            Pattern.compile("\\s{0,4}([A-Za-z][A-Za-z0-9])(\\s{0,3})-(?:[ \\t]+(.*)|(\\S.*)?)");
    private static final Pattern PUBMED = Pattern.compile("([A-Z]{2,4})\\s{0,2}- ?(.*)");
    private static final Pattern STARTS_PUBMED = Pattern.compile("(?m)^PMID- ?\\d+");
    private static final Set<String> TAGS =
            Set.of(
                    ("TY ER A1 A2 A3 A4 AB AD AF AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CL CN CP CR CT CY DA"
                                    + " DB DI DO DP ED EP ET FD H1 H2 ID IS J1 J2 JA JF JO JP KW L1 L2 L3 L4 LA"
                                    + " LB LK LL M1 M2 M3 N1 N2 NO NV OL OP PA PB PG PMID PP PY RD RI RN RP RT SE SF"
                                    + " SL SN SP ST SV T1 T2 T3 T4 TA TI TT U1 U2 U3 U4 U5 UR VL VO WP WT WV Y1"
                                    + " Y2 YR")
                            .split(" "));
    private static final Set<String> IN_PARAGRAPHS = Set.of("AB", "N2", "N1");

    private final String text;
    private final boolean pubMed;
    private final List<RisRecord> records = new ArrayList<>();
    private final List<RisField> fields = new ArrayList<>();

    private int recordStart;
    private int recordLine;
    private int recordEnd;
    private int recordEndLine;
    private boolean blankBefore;

    private RisScanner(String text) {
        this.text = text;
        this.pubMed = STARTS_PUBMED.matcher(text).find();
    }

    static List<RisRecord> scan(String text) {
        RisScanner scanner = new RisScanner(text);
        scanner.lines();
        return scanner.records;
    }

    private void lines() {
        int line = 1;
        int start = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            line(start, end, line);
            boolean both =
                    end + 1 < text.length()
                            && text.charAt(end) == '\r'
                            && text.charAt(end + 1) == '\n';
            start = end + (both ? 2 : 1);
            line++;
        }
        finish();
    }

    private void line(int start, int end, int line) {
        String content = text.substring(start, end);
        if (content.isBlank()) {
            blankBefore = true;
            return;
        }
        Matcher tagged = (pubMed ? PUBMED : TAGGED).matcher(content);
        if (tagged.matches() && isTag(tagged)) {
            tagged(tagged, start, end, line);
        } else if (!fields.isEmpty()) {
            goOn(content.strip(), end, line);
        }
        blankBefore = false;
    }

    /** In a running text a word before a dash is not a tag: "in - and outside". */
    private boolean isTag(Matcher tagged) {
        if (pubMed) {
            return true;
        }
        String tag = tagged.group(1);
        boolean known = TAGS.contains(tag.toUpperCase(Locale.ROOT));
        boolean usual = tagged.group(2).length() == 2 && tagged.group(4) == null;
        boolean capital = tag.equals(tag.toUpperCase(Locale.ROOT));
        return usual || known && capital && tagged.group(2).length() >= 1;
    }

    private void tagged(Matcher tagged, int start, int end, int line) {
        String tag = tagged.group(1).toUpperCase(Locale.ROOT);
        int group = pubMed ? 2 : tagged.group(3) != null ? 3 : 4;
        String value = tagged.group(group) == null ? "" : tagged.group(group);
        int valueStart = tagged.group(group) == null ? end : start + tagged.start(group);
        if (tag.equals("TY") || pubMed && tag.equals("PMID")) {
            finish();
        }
        if (tag.equals("ER") && !pubMed) {
            recordEnd = end;
            recordEndLine = line;
            finish();
            return;
        }
        if (fields.isEmpty()) {
            recordStart = start;
            recordLine = line;
        }
        recordEnd = end;
        recordEndLine = line;
        fields.add(new RisField(tag, value.strip(), valueStart, end));
    }

    private void goOn(String content, int end, int line) {
        RisField last = fields.getLast();
        String between =
                switch (last.tag()) {
                    case "KW" -> "\n";
                    case String tag when blankBefore && IN_PARAGRAPHS.contains(tag) -> "\n\n";
                    default -> " ";
                };
        if (last.value().length() + content.length() < 100_000) {
            fields.set(
                    fields.size() - 1,
                    new RisField(
                            last.tag(),
                            last.value().isEmpty() ? content : last.value() + between + content,
                            last.value().isEmpty() ? end - content.length() : last.start(),
                            end));
        }
        recordEnd = end;
        recordEndLine = line;
    }

    private void finish() {
        if (!fields.isEmpty()) {
            records.add(
                    new RisRecord(
                            pubMed ? PubMedTags.translated(fields) : fields,
                            text.substring(recordStart, recordEnd),
                            recordStart,
                            recordLine,
                            recordEndLine));
            fields.clear();
        }
    }
}
