package org.offprint.exchange.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.line.CitationLineReader;

/** Recognises a block of lines without a blank one among them. */
final class BlockReader {

    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-*+•]\\s+|\\[\\d+]\\s*|\\(?\\d{1,3}[.)]\\s+)\\S.*");
    private static final Pattern MARKER =
            Pattern.compile("^\\s*(?:[-*+•]\\s+|\\[\\d+]\\s*|\\(?\\d{1,3}[.)]\\s+)");
    private static final Pattern HEADING =
            Pattern.compile("#{1,6}\\s.*|[\\p{L}\\s&]{3,40}:?|(?:19|20)\\d\\d:?");

    private static final int SHORTEST_REFERENCE = 20;

    private final CitationLineReader reader;
    private final String block;
    private final int firstLine;

    BlockReader(CitationLineReader reader, String block, int firstLine) {
        this.reader = reader;
        this.block = block;
        this.firstLine = firstLine;
    }

    List<Piece> pieces() {
        if (block.contains("](") && isItem(block)) {
            Batch bullets = bullets();
            if (!bullets.papers().isEmpty()) {
                return List.of(new Piece.OfText(bullets));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (Lines lines : items()) {
            pieces.addAll(item(lines));
        }
        return pieces;
    }

    /** A list as it stands on an academicpages page; lines are counted as in the paste. */
    private Batch bullets() {
        byte[] page = ("# Publications\n\n" + block + "\n").getBytes(StandardCharsets.UTF_8);
        List<FoundPaper> papers = AcademicPages.read(page, "The text").papers();
        int shift = firstLine - 3;
        return Batch.of(
                papers.size() == 1 ? "a bullet" : "bullets",
                papers.stream()
                        .map(paper ->
                                new FoundPaper(
                                        paper.data(),
                                        paper.source(),
                                        paper.line() + shift,
                                        paper.endLine() + shift,
                                        paper.evidence()))
                        .toList(),
                List.of());
    }

    private record Lines(String text, int line) {}

    /** What stands in a block by itself: each item of a list, else each line or the whole. */
    private List<Lines> items() {
        String[] lines = block.split("\\R");
        List<Lines> items = new ArrayList<>();
        boolean list = isItem(lines[0]);
        for (int i = 0; i < lines.length; i++) {
            boolean begins = list ? isItem(lines[i]) : true;
            if (begins || items.isEmpty()) {
                items.add(new Lines(lines[i], firstLine + i));
            } else {
                Lines last = items.removeLast();
                items.add(new Lines(last.text() + "\n" + lines[i], last.line()));
            }
        }
        if (!list && items.size() > 1 && !standAlone(items)) {
            return List.of(new Lines(block, firstLine));
        }
        return items;
    }

    /** Whether nearly every line names something by itself; else they are one wrapped reference. */
    private boolean standAlone(List<Lines> lines) {
        long alone =
                lines.stream()
                        .filter(line ->
                                IdentifierLine.read(line.text()).isPresent()
                                        || reference(line.text()).isPresent()
                                        || HEADING.matcher(line.text().strip()).matches())
                        .count();
        return alone * 5 >= lines.size() * 4L;
    }

    private List<Piece> item(Lines item) {
        String bare = MARKER.matcher(item.text()).replaceFirst("").strip();
        Optional<List<Piece>> identifiers = IdentifierLine.read(bare.replace('\n', ' '));
        if (identifiers.isPresent()) {
            return identifiers.get();
        }
        Optional<FoundPaper> reference = reference(bare);
        if (reference.isPresent()) {
            FoundPaper paper = reference.get();
            int endLine = item.line() + item.text().split("\\R").length - 1;
            return List.of(
                    new Piece.OfText(
                            Batch.of(
                                    PasteReader.REFERENCE,
                                    List.of(
                                            new FoundPaper(
                                                    paper.data(),
                                                    paper.source(),
                                                    item.line(),
                                                    endLine,
                                                    paper.evidence())),
                                    List.of())));
        }
        return List.of(new Piece.Unknown(item.text().strip(), item.line()));
    }

    private Optional<FoundPaper> reference(String text) {
        return text.length() < SHORTEST_REFERENCE ? Optional.empty() : reader.find(text);
    }

    private static boolean isItem(String line) {
        int end = line.indexOf('\n');
        return ITEM.matcher(end < 0 ? line : line.substring(0, end)).matches();
    }
}
