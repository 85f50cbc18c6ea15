package org.offprint.markdown;

import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;

/**
 * What we add to the parser's Markdown: formulas kept as their TeX source until the sanitiser has
 * passed, attribute lists dropped, and e-mail addresses left as text, which the output stage then
 * obscures.
 *
 * @param blocks whether there are formulas on lines of their own
 */
record OwnSyntax(boolean blocks)
        implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(
                new SignParserFactory("$\\", FormulaParser::new));
        builder.customInlineParserExtensionFactory(new SignParserFactory("{", BraceParser::new));
        if (blocks) {
            builder.customBlockParserFactory(new DisplayParser.Factory());
        }
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> renderer());
    }

    private static NodeRenderer renderer() {
        return () ->
                Set.of(
                        new NodeRenderingHandler<>(
                                Formula.class, (node, context, html) -> render(node, html)),
                        new NodeRenderingHandler<>(
                                Formula.Display.class, (node, context, html) -> render(node, html)),
                        new NodeRenderingHandler<>(
                                MailLink.class,
                                (node, context, html) -> html.text(node.getText().toString())));
    }

    private static void render(Formula formula, HtmlWriter html) {
        html.raw("<span class=\"math\">" + escaped(formula.getChars().toString()) + "</span>");
    }

    private static void render(Formula.Display formula, HtmlWriter html) {
        String paragraph = formula.isClosed() ? "<p class=\"math\">" : "<p>";
        html.line();
        html.raw(paragraph + escaped(formula.getChars().toString().strip()) + "</p>");
        html.line();
    }

    private static String escaped(String text) {
        return Escaping.escapeHtml(text, false);
    }
}
