package org.offprint.home.cv;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.offprint.site.Templates;
import org.springframework.stereotype.Component;

/**
 * Sets the curriculum vitae as a PDF: tagged for screen readers, with bookmarks, its typeface in
 * the file. It fetches nothing: every address in it is only a link. Some milliseconds a paper add
 * up, so that no more than {@value #MOST_PAPERS} are set; a line leads to the others.
 */
@Component
class CvPdf {

    /** The most papers of a file, the newest of each kind of work first. */
    static final int MOST_PAPERS = 500;

    private final Templates templates;
    private @Nullable CvTypeface typeface;

    CvPdf(Templates templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
    }

    /** The bytes of the file. */
    byte[] render(CvPage page) {
        CvTypeface type = typeface();
        Document document = document(page, type);
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        cut(builder, type.regular, 400, FontStyle.NORMAL);
        cut(builder, type.italic, 400, FontStyle.ITALIC);
        cut(builder, type.semibold, 600, FontStyle.NORMAL);
        builder.withProducer("Offprint");
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The curriculum vitae could not be set as a PDF", e);
        }
        return bytes.toByteArray();
    }

    /** The file before it is set; the line on what was left out stands only where something was. */
    private Document document(CvPage page, CvTypeface type) {
        String source =
                templates.render("cv/pdf.jte", Map.of("page", page.withMostPapers(MOST_PAPERS)));
        Document document = Jsoup.parse(source, Parser.xmlParser());
        document.select(".at").unwrap();
        boolean whole = true;
        for (TextNode text : document.select("body, body *").textNodes()) {
            String settable = type.settable(text.getWholeText());
            if (!settable.equals(text.getWholeText())) {
                text.text(settable);
                whole = false;
            }
        }
        if (whole) {
            document.select(".left-out").remove();
        }
        return document;
    }

    /** Read only once somebody asks for the file. */
    private synchronized CvTypeface typeface() {
        if (typeface == null) {
            typeface = new CvTypeface();
        }
        return typeface;
    }

    private static void cut(PdfRendererBuilder builder, byte[] file, int weight, FontStyle style) {
        builder.useFont(
                () -> new ByteArrayInputStream(file), CvTypeface.FAMILY, weight, style, true);
    }
}
