package org.offprint.citations;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.markdown.SafeLine;

/**
 * One style in one language. citeproc-java keeps the works of a list, so one engine writes one work
 * at a time.
 */
final class StyleEngine {

    private static final String THE_WORK = "work";

    private final CitationStyle style;
    private final CSL csl;
    private final TheWork work = new TheWork();

    StyleEngine(CitationStyle style, CitationLanguage language) {
        this.style = style;
        try {
            csl =
                    new CSL(
                            work,
                            tag -> resource("locales/locales-" + tag + ".xml"),
                            null,
                            resource("styles/" + style.file() + ".csl"),
                            language.tag());
            csl.setOutputFormat(new EntryHtml());
            csl.setConvertLinks(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Citation format(CslItem item) {
        work.data = StyledItem.of(item, style, THE_WORK);
        csl.registerCitationItems(THE_WORK);
        String html = StyledItem.cleaned(csl.makeBibliography().makeString());
        work.data = null;
        return new Citation(style, EntryHtml.text(html), SafeLine.of(html));
    }

    private static String resource(String name) {
        try (InputStream file = StyleEngine.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + name + ".");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the one work over. */
    private static final class TheWork implements ItemDataProvider {

        private @Nullable CSLItemData data;

        @Override
        public CSLItemData retrieveItem(String id) {
            return Objects.requireNonNull(data);
        }

        @Override
        public Collection<String> getIds() {
            return List.of(THE_WORK);
        }
    }
}
