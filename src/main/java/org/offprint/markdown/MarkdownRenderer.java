package org.offprint.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.offprint.common.MarkdownText;

/**
 * Turns the owner's Markdown into HTML that is safe to show, and its formulas into MathML. A
 * formula that is not understood stays as its source in a {@code code.tex} element. A text that is
 * nested too deep or would take too long is shown as it was typed. Safe for use by many threads.
 */
public final class MarkdownRenderer {

    private static final Pattern EMPTY_PARAGRAPH = Pattern.compile("<p>\\s*+</p>\\n?");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*+\\n\\s*+");

    private final int firstHeading;
    private final Parser blockParser;
    private final Parser lineParser;
    private final HtmlRenderer html;
    private final PictureSizes pictures;

    private MarkdownRenderer(MarkdownRenderer other, PictureSizes pictures) {
        this.firstHeading = other.firstHeading;
        this.blockParser = other.blockParser;
        this.lineParser = other.lineParser;
        this.html = other.html;
        this.pictures = pictures;
    }

    private MarkdownRenderer(int firstHeading) {
        this.firstHeading = firstHeading;
        this.pictures = PictureSizes.NONE;
        MutableDataSet options =
                new MutableDataSet()
                        .set(Parser.EXTENSIONS, extensions(true))
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                        .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩\uFE0E")
                        .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                        .set(HtmlRenderer.RENDER_HEADER_ID, false);
        this.blockParser = Parser.builder(options).build();
        this.html = HtmlRenderer.builder(options).build();
        this.lineParser = Parser.builder(withoutBlocks(options)).build();
    }

    /**
     * Makes a renderer for texts below a certain heading of the page.
     *
     * @param level the level of the text's highest headings, 1 to 6
     */
    public static MarkdownRenderer withHeadingsFrom(int level) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("Headings have the levels 1 to 6, not " + level);
        }
        return new MarkdownRenderer(level);
    }

    /** The same renderer, which gives the pictures of this site the sizes that are known here. */
    public MarkdownRenderer withPictures(PictureSizes sizes) {
        return new MarkdownRenderer(this, sizes);
    }

    /** Renders a whole text with its paragraphs, lists, tables and headings. */
    public SafeHtml render(MarkdownText text) {
        return new SafeHtml(Formulas.typeset(sanitised(text)));
    }

    /** Renders a note or a title: emphasis, code, links and mathematics, but no blocks. */
    public SafeHtml renderInline(MarkdownText text) {
        String line = text.source().strip().replaceAll("\\s*\\n\\s*", " ");
        String safe =
                parsed(lineParser, line)
                        .map(Sanitizer::line)
                        .orElseGet(() -> Sanitizer.line(Formulas.escaped(line)));
        return new SafeHtml(Formulas.typesetInLine(safe.strip()));
    }

    /** The words alone on one line, for descriptions and searches: no marks, no footnotes. */
    public String plainText(MarkdownText text) {
        Document document = Jsoup.parseBodyFragment(Formulas.inWords(sanitised(text)));
        document.select(".footnotes, sup:has(> .footnote-ref)").remove();
        return document.text().replace('\u202F', ' ').strip();
    }

    private String sanitised(MarkdownText text) {
        String safe =
                parsed(blockParser, text.source())
                        .map(Sanitizer::blocks)
                        .orElseGet(() -> Sanitizer.blocks(asTyped(text.source())));
        String tidy = EMPTY_PARAGRAPH.matcher(safe).replaceAll("");
        return Headings.from(firstHeading, PictureTags.sized(tidy, pictures)).strip();
    }

    private Optional<String> parsed(Parser parser, String source) {
        if (!InputLimits.allow(source)) {
            return Optional.empty();
        }
        try {
            BasedSequence metered = BasedSequence.of(new MeteredText(source));
            return Optional.of(html.render(parser.parse(metered)));
        } catch (MeteredText.Spent | StackOverflowError tooMuch) {
            // The parser recurses by emphasis and brackets too; no count before it is exact.
            return Optional.empty();
        }
    }

    private static List<Extension> extensions(boolean blocks) {
        return List.of(
                TablesExtension.create(),
                AutolinkExtension.create(),
                StrikethroughExtension.create(),
                FootnoteExtension.create(),
                new OwnSyntax(blocks));
    }

    private static MutableDataSet withoutBlocks(MutableDataSet options) {
        return new MutableDataSet(options)
                .set(Parser.EXTENSIONS, extensions(false))
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false);
    }

    private static String asTyped(String source) {
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : BLANK_LINES.split(source)) {
            paragraphs.append("<p>").append(Formulas.escaped(paragraph.strip())).append("</p>\n");
        }
        return paragraphs.toString();
    }
}
