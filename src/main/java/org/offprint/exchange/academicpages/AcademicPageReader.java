package org.offprint.exchange.academicpages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

/**
 * Reads the {@code about.md} of an academicpages site: profile, papers and old paths. Reading
 * changes nothing and never fails on what a page says; it fails with an {@link
 * UnreadablePageException} where the bytes are no such page at all. Its time grows with the length
 * of the file and no faster.
 */
public final class AcademicPageReader {

    /** The most bytes that a page usually has. */
    static final int USUAL_BYTES = 1024 * 1024;

    /** The most papers that a page usually lists. */
    static final int USUAL_PAPERS = 5_000;

    private static final Pattern LIQUID = Pattern.compile("\\{%|\\{\\{");

    private final Function<String, Optional<String>> hiddenEmail;
    private final int mostBytes;
    private final int mostPapers;

    /** Reads within the usual limits. */
    public AcademicPageReader(Function<String, Optional<String>> hiddenEmail) {
        this(hiddenEmail, ImportLimits.USUAL);
    }

    /**
     * @param hiddenEmail reads an e-mail in a spelling that hides it, such as "ann at uni dot edu"
     */
    public AcademicPageReader(Function<String, Optional<String>> hiddenEmail, ImportLimits limits) {
        this.hiddenEmail = hiddenEmail;
        this.mostBytes = limits.bytes(USUAL_BYTES);
        this.mostPapers = limits.entries(USUAL_PAPERS);
    }

    /** Reads a file; one that is too large is refused by its size alone. */
    public ReadPage read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isRegularFile(file) && Files.size(file) > mostBytes) {
            throw tooLarge(name, "%,d".formatted(Files.size(file)));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, name);
        }
    }

    /** Reads a stream, and of one that is too large no more than the limit. */
    public ReadPage read(InputStream stream, String name) throws IOException {
        byte[] bytes = stream.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw tooLarge(name, "too many");
        }
        return read(bytes, name);
    }

    /** Reads the bytes of a file; its name is for the messages. */
    public ReadPage read(byte[] bytes, String name) {
        if (bytes.length > mostBytes) {
            throw tooLarge(name, "%,d".formatted(bytes.length));
        }
        return read(PageSource.decode(name, bytes));
    }

    /** Reads text that was pasted. */
    public ReadPage read(String text, String name) {
        if (text.length() > mostBytes) {
            throw tooLarge(name, "%,d".formatted(text.length()));
        }
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private ReadPage read(PageSource source) {
        List<ReadProblem> problems = new ArrayList<>();
        FrontMatter front = FrontMatter.of(source);
        String permalink = front.findText("permalink", problems).orElse(null);
        List<String> redirects = OldPaths.read(front, permalink, problems);
        String owner = OwnerName.find(front, problems).orElse(null);

        String shown = HiddenText.blank(source.text());
        int firstLine = front.lastLine() + 1;
        List<Heading> headings = new HeadingFinder(source, shown, firstLine).find();
        List<Section> sections = PageOutline.sections(headings, source.lines().size());
        SectionReader reader = new SectionReader(source, shown);
        BulletReader bullets = new BulletReader(owner);

        List<ReadPaper> papers = new ArrayList<>();
        Set<Integer> taken = new TreeSet<>();
        for (Section section : sections) {
            SectionReader.Parts parts = reader.read(section);
            boolean label = parts.rest().isEmpty() || !parts.papers().isEmpty();
            if (parts.liquid()) {
                problems.add(
                        ReadProblem.atLine(
                                section.heading().firstLine(),
                                "The papers under “%s” are put together by Liquid tags, whose data is in other files of the site; only what is written out here was read."
                                        .formatted(section.heading().title())));
            }
            if (papers.size() + parts.papers().size() > mostPapers) {
                throw new UnreadablePageException(
                        ReadProblem.atLine(
                                section.heading().firstLine(),
                                "%s lists more than %,d papers, which is too much for such a page. Divide it, or set %s higher."
                                        .formatted(
                                                source.name(),
                                                mostPapers,
                                                ImportLimits.MAX_ENTRIES)));
            }
            for (Block block : parts.papers()) {
                papers.add(
                        bullets.read(
                                block,
                                section,
                                source.between(block.firstLine(), block.lastLine())));
            }
            take(section, parts, label, taken);
        }
        EmailFinder email = new EmailFinder(hiddenEmail);
        String bio = bio(source, shown, firstLine, taken, email);
        liquidInBio(source, shown, firstLine, taken).ifPresent(problems::add);
        boolean choice = sections.stream().anyMatch(Section::selected);
        List<ReadPaper> marked =
                papers.stream().map(paper -> paper.selected(!choice || paper.selected())).toList();
        return new ReadPage(
                new ReadProfile(owner, email.email(), bio), marked, redirects, permalink, problems);
    }

    /** The lines of a list of papers leave the bio, but for those that are no papers. */
    private static void take(
            Section section, SectionReader.Parts parts, boolean heading, Set<Integer> taken) {
        for (int line = heading ? section.heading().firstLine() : section.firstLine();
                line <= section.lastLine();
                line++) {
            taken.add(line);
        }
        for (Block block : parts.rest()) {
            for (int line = block.firstLine(); line <= block.lastLine(); line++) {
                taken.remove(line);
            }
        }
    }

    private static String bio(
            PageSource source, String shown, int firstLine, Set<Integer> taken, EmailFinder email) {
        StringBuilder bio = new StringBuilder();
        for (SourceLine line : source.lines()) {
            boolean kept = line.number() >= firstLine && !taken.contains(line.number());
            if (kept && !email.take(shown.substring(line.start(), line.end()))) {
                bio.append(source.text(), line.start(), line.next());
            }
        }
        return withoutBlankEdges(bio.toString());
    }

    private static String withoutBlankEdges(String bio) {
        int start = 0;
        for (int i = 0; i < bio.length() && Character.isWhitespace(bio.charAt(i)); i++) {
            start = bio.charAt(i) == '\n' || bio.charAt(i) == '\r' ? i + 1 : start;
        }
        return bio.substring(start).stripTrailing();
    }

    private static Optional<ReadProblem> liquidInBio(
            PageSource source, String shown, int firstLine, Set<Integer> taken) {
        for (SourceLine line : source.lines()) {
            boolean kept = line.number() >= firstLine && !taken.contains(line.number());
            Matcher liquid = LIQUID.matcher(shown).region(line.start(), line.end());
            if (kept && liquid.find()) {
                return Optional.of(
                        new ReadProblem(
                                line.number(),
                                liquid.start() - line.start() + 1,
                                "The page has Liquid tags ({% … %} or {{ … }}), which only its old site understands; they stay in the bio as they are written."));
            }
        }
        return Optional.empty();
    }

    private UnreadablePageException tooLarge(String name, String size) {
        return new UnreadablePageException(
                ReadProblem.ofFile(
                        "%s has %s bytes; %,d are the most for such a page, and nothing of it was read. Divide it, or set %s higher."
                                .formatted(name, size, mostBytes, ImportLimits.MAX_BYTES)));
    }
}
