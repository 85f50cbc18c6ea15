package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.offprint.exchange.words.NamePrefix;

/** Decides which blocks of a section are papers, and which lines of it are none. */
final class SectionReader {

    private static final Pattern LEGEND =
            Pattern.compile(
                    "(?is)^\\W{0,12}(\\*|†|‡)?\\W*(denotes?|indicates?|means|stands for|equal|co-?first|corresponding|joint first|note\\b|\\* *:|legend).{0,160}$|^\\W*[*†‡§^#♠]\\W*[:=]?\\s*(for|denotes?|indicates?|equal|means|corresponding|co-?first).{0,160}$");
    private static final Pattern LIQUID_LIST =
            Pattern.compile("\\{%-?\\s*(for|include|bibliography)\\b");

    private final PageSource source;
    private final String shown;

    /** The papers' blocks, and the blocks that stay in the bio. */
    record Parts(List<Block> papers, List<Block> rest, boolean liquid) {}

    SectionReader(PageSource source, String shown) {
        this.source = source;
        this.shown = shown;
    }

    Parts read(Section section) {
        if (section.firstLine() > section.lastLine()) {
            return new Parts(List.of(), List.of(), false);
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block :
                BlockScanner.scan(source, shown, section.firstLine(), section.lastLine())) {
            blocks.addAll(LineCitations.split(block, source));
        }
        boolean items = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.ITEM);
        List<Block> papers = new ArrayList<>();
        List<Block> rest = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            String plain = RichText.of(block.markup()).oneLine();
            if (plain.isEmpty() || LEGEND.matcher(plain).matches()) {
                continue;
            }
            if (block.kind() == Block.Kind.ITEM) {
                papers.add(block);
                open = isTitleOnly(block.markup());
            } else if (!open && BulletReader.looksLikePaper(block.markup())) {
                papers.add(block);
                open = true;
            } else if (open
                    && BulletReader.looksLikePaper(block.markup())
                    && !isTitleOnly(papers.getLast().markup())) {
                papers.add(block);
            } else if (open && !BulletReader.isPointer(plain)) {
                papers.set(papers.size() - 1, papers.getLast().with(block));
                open = !items || isTitleOnly(papers.getLast().markup());
            } else {
                rest.add(block);
            }
        }
        boolean titled =
                papers.isEmpty()
                        && !rest.isEmpty()
                        && isTitleHeading(section)
                        && hasAuthors(rest.getFirst());
        if (titled) {
            papers.add(underItsHeading(section, rest));
            rest = List.of();
        }
        String text = text(section);
        return new Parts(papers, rest, LIQUID_LIST.matcher(text).find());
    }

    /** "### A Title of a Paper" over its authors, and no list below. */
    private static boolean isTitleHeading(Section section) {
        Heading heading = section.heading();
        return heading.topic().subject() == SectionTopic.Subject.UNKNOWN
                && heading.title().split(" ").length > 3
                && TitleFinder.isTitleLike(heading.title());
    }

    private static boolean hasAuthors(Block block) {
        String plain = RichText.of(block.markup()).plain();
        return plain.matches("(?is)\\W*authors?\\b.*")
                || NamePrefix.of(plain.split("\n", 2)[0]).isLikely();
    }

    private Block underItsHeading(Section section, List<Block> rest) {
        Heading heading = section.heading();
        SourceLine first = source.lines().get(heading.firstLine() - 1);
        Block whole =
                new Block(
                        Block.Kind.PARAGRAPH,
                        heading.firstLine(),
                        heading.lastLine(),
                        shown.substring(first.start(), first.end()));
        for (Block block : rest) {
            whole = whole.with(block);
        }
        return whole;
    }

    private static boolean isTitleOnly(String markup) {
        RichText rich = RichText.of(markup);
        String plain = rich.oneLine();
        return plain.length() > 12
                && plain.length() < 300
                && rich.spans().stream()
                        .anyMatch(span ->
                                span.kind() != Span.Kind.SOFT_BREAK
                                        && span.length() + 12 > plain.length()
                                        && TitleFinder.isTitleLike(
                                                TitleFinder.clean(rich.text(span))));
    }

    private String text(Section section) {
        int start = source.lines().get(section.firstLine() - 1).start();
        int end = source.lines().get(section.lastLine() - 1).end();
        return shown.substring(start, Math.max(start, end));
    }
}
