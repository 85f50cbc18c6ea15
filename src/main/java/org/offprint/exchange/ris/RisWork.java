package org.offprint.exchange.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.record.RecordNames;
import org.offprint.exchange.record.WorkDraft;
import org.offprint.papers.Author;
import org.offprint.papers.CitationKey;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

/** A record of RIS as a paper. */
final class RisWork {

    private static final Map<String, PaperField> MEANINGS =
            Map.ofEntries(
                    Map.entry("TY", PaperField.TYPE),
                    Map.entry("TI", PaperField.TITLE),
                    Map.entry("T1", PaperField.TITLE),
                    Map.entry("AU", PaperField.AUTHORS),
                    Map.entry("A1", PaperField.AUTHORS),
                    Map.entry("ED", PaperField.EDITORS),
                    Map.entry("T2", PaperField.VENUE),
                    Map.entry("JF", PaperField.VENUE),
                    Map.entry("JO", PaperField.VENUE),
                    Map.entry("BT", PaperField.VENUE),
                    Map.entry("J2", PaperField.VENUE_SHORT),
                    Map.entry("JA", PaperField.VENUE_SHORT),
                    Map.entry("T3", PaperField.SERIES),
                    Map.entry("PY", PaperField.DATE),
                    Map.entry("Y1", PaperField.DATE),
                    Map.entry("DA", PaperField.DATE),
                    Map.entry("VL", PaperField.VOLUME),
                    Map.entry("IS", PaperField.ISSUE),
                    Map.entry("SP", PaperField.PAGES),
                    Map.entry("C7", PaperField.ARTICLE_NUMBER),
                    Map.entry("PB", PaperField.PUBLISHER),
                    Map.entry("DO", PaperField.DOI),
                    Map.entry("UR", PaperField.URL),
                    Map.entry("AB", PaperField.ABSTRACT),
                    Map.entry("N2", PaperField.ABSTRACT),
                    Map.entry("KW", PaperField.TAGS),
                    Map.entry("LA", PaperField.LANGUAGE),
                    Map.entry("N1", PaperField.NOTE));

    /** What databases write into notes for themselves. */
    private static final Pattern BOOKKEEPING =
            Pattern.compile(
                    "(?i)(cited by|export date|references?:? \\d|correspondence address|coden|funding (details|text)|conference code|(times )?cited|from duplicate|isi document|place:|publisher:|edition:|accession number|abbreviated source|source:|date of publication|pmid|doi|issn|isbn|language of original|_eprint|zscc|copyright|export).*");

    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("\\s+|;(?=https?://)");
    private static final Pattern DOI =
            Pattern.compile(
                    "(?i)(?:^|.*\\b(?:doi:?|doi\\.org/)\\s*)(10\\.\\d{4,9}/(?:[^\\s\"<>]++|<[^\\s\"<>]{0,40}:[^\\s\"<>]{0,40}>(?=\\d))+).*");
    private static final Pattern OWN = Pattern.compile("([a-z]{1,20}): (.+)");
    private static final Pattern NO_KEY =
            Pattern.compile("\\d+|.*[/\\s].*|(?i:ref\\d+|rayyan-\\d+)");

    private final RisRecord record;
    private final String type;
    private final WorkDraft work;

    private RisWork(RisRecord record, String type) {
        this.record = record;
        this.type = type;
        this.work = new WorkDraft(title(record, type), kind(record, type), RisKinds.isReport(type));
    }

    static FoundPaper read(RisRecord record, String type) {
        RisWork reading = new RisWork(record, type);
        reading.fill();
        return reading.work.found(
                record.source(), record.line(), record.endLine(), record.evidence(MEANINGS));
    }

    /** Whether it says enough to be a reference at all. */
    static boolean isReference(RisRecord record) {
        return title(record, "") != null
                || !record.all("AU", "A1").isEmpty()
                || record.has("DO")
                || record.has("BT");
    }

    private static @Nullable String title(RisRecord record, String type) {
        String title = record.first("TI", "T1", "CT");
        return title == null && RisKinds.type(type) == PaperType.BOOK
                ? record.first("BT", "T2")
                : title;
    }

    /** Without a type, what has a journal is taken for an article. */
    private static PaperType kind(RisRecord record, String type) {
        boolean journal = record.has("JO") || record.has("JF") || record.has("JA");
        return type.isEmpty() && journal ? PaperType.ARTICLE : RisKinds.type(type);
    }

    private void fill() {
        people();
        RisVenue.fill(record, work);
        numbers();
        work.date(RisDate.of(record));
        identifiers();
        work.abstractText(record.first("AB", "N2")).language(record.first("LA"));
        for (String keywords : record.all("KW")) {
            keywords.lines().forEach(work::keywords);
        }
        String kindOfWork = record.first("M3");
        if (type.equals("THES")) {
            work.genre(kindOfWork == null ? record.first("U1") : kindOfWork);
        }
        if (type.equals("INPR")) {
            work.draft().status(PaperStatus.ACCEPTED);
        }
        notes();
        for (String own : record.all("U5")) {
            Matcher matcher = OWN.matcher(own);
            if (matcher.matches()) {
                work.own(matcher.group(1), matcher.group(2));
            }
        }
    }

    private void people() {
        boolean edited = type.equals("EDBOOK");
        // One more than a paper takes, so that it says so.
        List<String> names =
                record.all("AU", "A1").stream().limit(PaperData.MAX_AUTHORS + 1L).toList();
        for (String name : names) {
            if (RecordNames.areOthers(name)) {
                work.draft().doubt("The source does not name all authors.");
            } else {
                people(name).forEach(edited ? work.draft()::editor : work.draft()::author);
            }
        }
        boolean secondAreEditors =
                work.type() == PaperType.CHAPTER || work.type() == PaperType.CONFERENCE;
        List<String> editors = secondAreEditors ? record.all("ED", "A2") : record.all("ED");
        editors.stream()
                .limit(Publication.MAX_EDITORS + 1L)
                .flatMap(name -> people(name).stream())
                .forEach(work.draft()::editor);
    }

    /** One name a line is the rule; some write all into one line with semicolons. */
    private static List<Author> people(String line) {
        List<Author> people = new ArrayList<>();
        for (String name : line.split(";", PaperData.MAX_AUTHORS + 1)) {
            RecordNames.ofLine(name).ifPresent(people::add);
        }
        return people;
    }

    private void numbers() {
        String volume = record.first("VL", "VO");
        // EndNote writes the degree of a thesis there.
        boolean degree = type.equals("THES") && volume != null && !volume.matches(".*\\d.*");
        work.draft().volume(degree ? null : volume);
        String issue = record.first("IS", "CP");
        String number = record.first("M1");
        String article = record.first("C7");
        boolean arxiv = number != null && number.toLowerCase(Locale.ROOT).startsWith("arxiv");
        if (arxiv) {
            work.arxiv(number);
        }
        if (work.isReport() && issue == null && !arxiv) {
            issue = number;
        }
        work.draft().issue(issue);
        String first = record.first("SP", "PG", "PP");
        String last = record.first("EP");
        boolean paged = first != null && !first.isBlank();
        if (article == null && !paged && !arxiv && !work.isReport()) {
            article = number;
        }
        work.draft().articleNumber(article);
        if (first != null && paged) {
            boolean range = last == null || last.isBlank() || last.equals(first);
            boolean whole =
                    range
                            || first.length() > Publication.MAX_NUMBER
                            || first.matches(".*\\d\\s*[-–]+\\s*\\p{L}?\\d.*");
            work.pages(whole ? first : first + "–" + last);
        }
    }

    private void identifiers() {
        String doi = record.first("DO", "DI");
        if (doi == null) {
            doi =
                    record.all("M3", "L3", "N1", "UR", "AN").stream()
                            .map(RisWork::doi)
                            .flatMap(Optional::stream)
                            .findFirst()
                            .orElse(null);
        }
        work.doi(doi);
        record.all("AN", "C1").stream()
                .filter(number -> number.toLowerCase(Locale.ROOT).startsWith("arxiv"))
                .forEach(work::arxiv);
        for (String addresses : record.all("UR", "LK", "L2")) {
            for (String address : BETWEEN_ADDRESSES.split(addresses)) {
                work.address(address.endsWith(";") ? address.replace(";", "") : address);
            }
        }
        for (String file : record.all("L1")) {
            if (file.matches("(?i)https?://\\S+")) {
                work.draft().link(LinkKind.PDF, file);
            }
        }
        work.serialNumbers(record.all("SN"));
        String key = record.first("ID");
        if (key != null && !NO_KEY.matcher(key).matches() && CitationKey.parse(key).isPresent()) {
            work.draft().citationKey(key);
        }
    }

    private void notes() {
        List<String> notes =
                record.all("N1").stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(note ->
                                !note.isEmpty()
                                        && !BOOKKEEPING.matcher(note).matches()
                                        && !note.startsWith("<"))
                        .toList();
        String version = record.first("ET");
        boolean software = work.type() == PaperType.SOFTWARE || work.type() == PaperType.DATASET;
        if (notes.isEmpty() && software && version != null) {
            work.note("Version " + version.replaceFirst("(?i)^v(ersion)?\\.?\\s*(?=\\d)", ""));
        } else {
            work.note(notes.isEmpty() ? null : String.join("; ", notes));
        }
    }

    private static Optional<String> doi(String text) {
        Matcher matcher = DOI.matcher(text);
        return matcher.matches() ? Doi.parse(matcher.group(1)).map(Doi::value) : Optional.empty();
    }
}
