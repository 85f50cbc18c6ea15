package org.offprint.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.BibtexWriter;
import org.offprint.citations.Citation;
import org.offprint.citations.CitationFormatter;
import org.offprint.citations.CitationStyle;
import org.offprint.site.SiteFrames;
import org.offprint.site.Words;
import org.springframework.stereotype.Component;

/**
 * Writes papers in the formats in which they leave the site. A paper has the same citation key in
 * every export, alone or with others: of papers that would have the same one, all get a letter but
 * the one of the shortest address. What a style makes of a paper is remembered as long as the paper
 * does not change.
 */
@Component
public class PaperExports {

    /** About 25 MB of citations. */
    private static final int MOST_REMEMBERED = 20_000;

    private final PaperCatalog papers;
    private final CitationFormatter formatter;
    private final SiteFrames frames;
    private final Map<Cited, Citation> remembered =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Cited, Citation> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    private record Cited(PaperId id, long version, CitationStyle style) {}

    PaperExports(PaperCatalog papers, CitationFormatter formatter, SiteFrames frames) {
        this.papers = papers;
        this.formatter = formatter;
        this.frames = frames;
    }

    /**
     * The papers of an export of the whole site: as data in the owner's order, which an import
     * restores; for readers the newest first, as the site shows them.
     *
     * @param drafts whether those are among them that visitors do not see
     */
    public List<Paper> listAll(ExportFormat format, boolean drafts) {
        List<Paper> all = format.isStyled() ? papers.listNewestFirst() : papers.listPapers();
        return drafts ? all : all.stream().filter(Paper::isPublic).toList();
    }

    /** The papers of the list in the order that an export of all of them has. */
    public List<Paper> inOrder(List<Paper> selected, ExportFormat format) {
        Map<PaperId, Paper> wanted = new LinkedHashMap<>();
        selected.forEach(paper -> wanted.put(paper.id(), paper));
        return listAll(format, true).stream()
                .filter(paper -> wanted.containsKey(paper.id()))
                .toList();
    }

    /**
     * Writes the papers in their order.
     *
     * @param style counts for nothing where the format is data
     */
    public void write(List<Paper> listed, ExportFormat format, CitationStyle style, Appendable out)
            throws IOException {
        CitationFormat data = format.data();
        if (data != null) {
            out.append(data.write(listed, papers.citationKeys()));
            return;
        }
        Words words = frames.words();
        StyledList list =
                StyledList.in(
                        format,
                        style,
                        "%s (%s)".formatted(words.get("papers.section"), style.label()),
                        words.locale(),
                        out);
        list.begin();
        for (Paper paper : listed) {
            list.add(cited(paper, style), paper.data());
        }
        list.end();
    }

    /** One paper as those take it who cite it: in BibTeX with what a list of references needs. */
    public String one(Paper paper, CitationFormat format) {
        return format == CitationFormat.BIBTEX
                ? BibtexWriter.write(PaperCitation.bibtex(paper, papers.citationKeys()))
                : format.write(List.of(paper), papers.citationKeys());
    }

    /** The papers in their order, as {@link #write} writes them. */
    public String text(List<Paper> listed, ExportFormat format, CitationStyle style) {
        StringBuilder text = new StringBuilder();
        try {
            write(listed, format, style, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Citation cited(Paper paper, CitationStyle style) {
        Cited key = new Cited(paper.id(), paper.version(), style);
        @Nullable Citation known;
        synchronized (remembered) {
            known = remembered.get(key);
        }
        if (known == null) {
            known =
                    formatter.format(
                            style, PaperCitation.item(paper), PaperCitation.language(paper.data()));
            synchronized (remembered) {
                remembered.put(key, known);
            }
        }
        return known;
    }
}
