package org.offprint.exchange.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/** What a mark in brackets says a work is: "[J]" of GB/T 7714, "[Computer software]" of APA. */
record WorkKind(PaperType type) {

    private static final Pattern LETTER =
            Pattern.compile("\\[(?<x>[JCMDRNPSAZG]|DB|CP|EB|DS)(?:/OL)?]");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\[(?<x>computer (?:software|program)|software|data ?set|dataset|database|code|mobile app|preprint|(?:unpublished )?(?:doctoral|ph\\.?d|master|bachelor|diploma)[^\\[\\]]{0,120})]|(?<=[.,] )(?<y>Dataset|Data set|Software)(?=[.,])|\\b(?<z>R package|Python package|Software available)\\b|(?<r>: A language and environment for statistical computing)");
    private static final Pattern ANY =
            Pattern.compile("\\[(?:[JCMDRNPSAZG]|DB|CP|EB|DS)(?:/OL)?](?:\\s?//)?");

    static @Nullable WorkKind marked(LeftText text, int from) {
        if (!text.hasAny("[", "data", "software", "package", "statistical computing")) {
            return null;
        }
        Matcher letter = text.matcher(LETTER, from, text.length());
        if (letter.find()) {
            return new WorkKind(
                    switch (letter.group("x")) {
                        case "J", "N" -> PaperType.ARTICLE;
                        case "C", "A" -> PaperType.CONFERENCE;
                        case "M", "G" -> PaperType.BOOK;
                        case "D" -> PaperType.THESIS;
                        case "DB", "DS" -> PaperType.DATASET;
                        case "CP" -> PaperType.SOFTWARE;
                        default -> PaperType.OTHER;
                    });
        }
        Matcher words = text.matcher(WORDS, from, text.length());
        if (!words.find()) {
            return null;
        }
        String said = words.group().toLowerCase(java.util.Locale.ROOT);
        if (said.matches(".*(data ?set|database).*")) {
            return new WorkKind(PaperType.DATASET);
        }
        if (said.contains("preprint")) {
            return new WorkKind(PaperType.PREPRINT);
        }
        boolean software = said.matches(".*(software|program|code|app\\b|package|statistical).*");
        return new WorkKind(software ? PaperType.SOFTWARE : PaperType.THESIS);
    }

    boolean isThesis() {
        return type == PaperType.THESIS;
    }

    boolean hasVersions() {
        return type == PaperType.SOFTWARE || type == PaperType.DATASET;
    }

    /** Blanks the marks behind the title; those of theses say more and stay. */
    void takeMarks(LeftText text, int from, LineStatus status) {
        Matcher any = text.matcher(ANY, from, text.length());
        while (any.find()) {
            text.use(any.start(), any.end());
        }
        Matcher words = text.matcher(WORDS, from, text.length());
        while (!isThesis() && words.find()) {
            text.use(words.start(), words.end());
        }
        if (hasVersions()) {
            status.takeVersion(text, from);
        }
    }
}
