package org.offprint.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.line.CitationLineReader;
import org.offprint.settings.ImportLimits;

/** Takes text apart that has no format of its own: references, identifiers, and the rest. */
final class PlainParts {

    /** The most references that one text usually holds. */
    static final int USUAL_REFERENCES = 5_000;

    /** No reference of several lines is longer. */
    private static final int LONGEST = 3_000;

    private static final Pattern MARKED =
            Pattern.compile(
                    "[ \\t]{0,8}(?:[-*+•▪◦●■►▶‣–—·]\\s|\\[[\\p{L}]{0,12}[+.\\-]?\\d{1,4}[a-z]?]|\\(\\d{1,3}\\)\\s|\\d{1,3}[.)]\\s|［\\d{1,4}］).*",
                    Pattern.DOTALL);
    private static final Pattern MARKDOWN =
            Pattern.compile("\\]\\(\\S{1,500}\\)|\\*\\*\\S|__\\S|<a\\s|`\\S");
    private static final Pattern BULLET = Pattern.compile("(?s)[ \\t]{0,8}[-*+]\\s.*");

    private final String text;
    private final int start;
    private final int end;
    private final TextPlaces places;
    private final int mostReferences;
    private final Function<String, Batch> lists;
    private final CitationLineReader reader = new CitationLineReader();
    private final List<Part> parts = new ArrayList<>();
    private final List<FoundPaper> references = new ArrayList<>();
    private int referencesStart;
    private int referencesEnd;
    private int unknownStart;
    private int unknownEnd;
    private int count;

    /** Whether there was more that may be a reference than is read. */
    private boolean beyond;

    /** A stretch without the space around it. */
    private record Item(int start, int end) {}

    PlainParts(
            String text,
            int start,
            int end,
            TextPlaces places,
            ImportLimits limits,
            Function<String, Batch> lists) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.places = places;
        this.mostReferences = limits.entries(USUAL_REFERENCES);
        this.lists = lists;
    }

    void into(List<Part> all) {
        for (Item block : blocks()) {
            block(block);
        }
        endReferences();
        endUnknown();
        all.addAll(parts);
    }

    /** What blank lines set apart. */
    private List<Item> blocks() {
        List<Item> blocks = new ArrayList<>();
        int from = -1;
        int to = start;
        for (Item line : lines(start, end)) {
            if (text.substring(line.start(), line.end()).isBlank()) {
                if (from >= 0) {
                    blocks.add(new Item(from, to));
                    from = -1;
                }
            } else {
                from = from < 0 ? line.start() : from;
                to = line.end();
            }
        }
        if (from >= 0) {
            blocks.add(new Item(from, to));
        }
        return blocks;
    }

    private List<Item> lines(int from, int to) {
        List<Item> lines = new ArrayList<>();
        int at = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Item(at, i));
                at = i + 1;
            }
        }
        lines.add(new Item(at, to));
        return lines;
    }

    private void block(Item block) {
        List<Item> lines = lines(block.start(), block.end());
        boolean marked = MARKED.matcher(line(lines.getFirst())).matches();
        List<Item> items = marked ? items(lines) : lines;
        boolean list =
                marked
                        && items.stream().allMatch(item -> BULLET.matcher(line(item)).matches())
                        && MARKDOWN.matcher(line(block)).find();
        if (list && list(block)) {
            return;
        }
        if (marked || lines.size() == 1) {
            items.forEach(this::item);
            return;
        }
        lines(block, lines);
    }

    /** Each line that begins with a mark and those below it that do not. */
    private List<Item> items(List<Item> lines) {
        List<Item> items = new ArrayList<>();
        for (Item line : lines) {
            if (MARKED.matcher(line(line)).matches()) {
                items.add(line);
            } else {
                items.set(items.size() - 1, new Item(items.getLast().start(), line.end()));
            }
        }
        return items;
    }

    /** Lines are a reference each, or one of several lines, or each what it is. */
    private void lines(Item block, List<Item> lines) {
        List<Optional<FoundPaper>> each = new ArrayList<>();
        int found = 0;
        int first = 0;
        for (Item line : lines) {
            Optional<FoundPaper> reference = reference(line);
            first = found == 0 && reference.isPresent() ? each.size() : first;
            each.add(reference);
            found += reference.isPresent() ? 1 : 0;
        }
        Item below = new Item(lines.get(first).start(), block.end());
        if (found < 2 && below.end() - below.start() < LONGEST && !areIdentifiers(lines)) {
            Optional<FoundPaper> whole = reference(below);
            if (whole.isPresent()) {
                lines.subList(0, first).forEach(this::other);
                reference(below, whole.get());
                return;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Item line = lines.get(i);
            each.get(i).ifPresentOrElse(paper -> reference(line, paper), () -> other(line));
        }
    }

    private boolean areIdentifiers(List<Item> lines) {
        for (Item line : lines) {
            List<Part> found = IdentifierFinder.find(text, line.start(), line.end());
            if (found.isEmpty()
                    || !IdentifierFinder.isNothingElse(text, line.start(), line.end(), found)) {
                return false;
            }
        }
        return true;
    }

    private void item(Item item) {
        reference(item).ifPresentOrElse(paper -> reference(item, paper), () -> other(item));
    }

    private boolean list(Item block) {
        Batch batch = lists.apply(line(block));
        if (batch.papers().isEmpty()) {
            return false;
        }
        Batch moved = TextPlaces.moved(batch, places.line(block.start()) - 1);
        add(new Part(new Piece.OfText(moved), block.start(), block.end()));
        return true;
    }

    private Optional<FoundPaper> reference(Item item) {
        if (!mayBeReference(item)) {
            return Optional.empty();
        }
        if (count >= mostReferences) {
            beyond = true;
            return Optional.empty();
        }
        List<Part> found = IdentifierFinder.find(text, item.start(), item.end());
        boolean only =
                !found.isEmpty()
                        && IdentifierFinder.isNothingElse(text, item.start(), item.end(), found);
        return only ? Optional.empty() : reader.find(line(item));
    }

    /** Spares the search where there are too few words, as in a heading or in junk. */
    private boolean mayBeReference(Item item) {
        int letters = 0;
        int words = 0;
        boolean within = false;
        int last = Math.min(item.end(), item.start() + 1_000);
        for (int i = item.start(); i < last && (letters < 14 || words < 3); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            letters += letter ? Character.isIdeographic(c) ? 3 : 1 : 0;
            words += letter && (!within || Character.isIdeographic(c)) ? 1 : 0;
            within = letter;
        }
        return letters >= 14 && words >= 3;
    }

    private void reference(Item item, FoundPaper paper) {
        endUnknown();
        if (references.isEmpty()) {
            referencesStart = item.start();
        }
        count++;
        references.add(TextPlaces.moved(paper, places.line(item.start()) - 1));
        referencesEnd = item.end();
    }

    private void endReferences() {
        if (!references.isEmpty()) {
            List<ReadProblem> problems =
                    !beyond
                            ? List.of()
                            : List.of(
                                    ReadProblem.ofFile(
                                            "Only the first %,d references were read; paste the others by themselves, or set %s higher."
                                                    .formatted(
                                                            mostReferences,
                                                            ImportLimits.MAX_ENTRIES)));
            Batch batch = Batch.of(PasteReader.REFERENCE, references, problems);
            parts.add(new Part(new Piece.OfText(batch), referencesStart, referencesEnd));
            references.clear();
        }
    }

    /** Identifiers, and the text between them unless it is no more than their labels. */
    private void other(Item item) {
        endReferences();
        List<Part> found = IdentifierFinder.find(text, item.start(), item.end());
        if (IdentifierFinder.isNothingElse(text, item.start(), item.end(), found)
                && !found.isEmpty()) {
            found.forEach(this::add);
            return;
        }
        int at = item.start();
        for (Part identifier : found) {
            unknown(at, identifier.start());
            add(identifier);
            at = identifier.end();
        }
        unknown(at, item.end());
    }

    private void unknown(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last || IdentifierFinder.isNothingElse(text, first, last, List.of())) {
            return;
        }
        boolean goesOn = unknownEnd > 0 && text.substring(unknownEnd, first).isBlank();
        if (!goesOn) {
            endUnknown();
            unknownStart = first;
        }
        unknownEnd = last;
    }

    private void add(Part part) {
        endReferences();
        endUnknown();
        parts.add(part);
    }

    private void endUnknown() {
        if (unknownEnd > 0) {
            parts.add(
                    new Part(
                            new Piece.Unknown(
                                    text.substring(unknownStart, unknownEnd),
                                    places.line(unknownStart)),
                            unknownStart,
                            unknownEnd));
            unknownEnd = 0;
        }
    }

    private String line(Item item) {
        return text.substring(item.start(), item.end());
    }
}
