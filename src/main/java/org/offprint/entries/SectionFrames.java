package org.offprint.entries;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.offprint.markdown.MathText;
import org.offprint.site.Breadcrumbs;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.Templates;
import org.offprint.site.Words;
import org.springframework.stereotype.Component;

/** Makes the heads of sections and of free pages, and fills in their templates. */
@Component
public class SectionFrames {

    private final SiteFrames frames;
    private final Breadcrumbs breadcrumbs;
    private final Templates templates;

    SectionFrames(SiteFrames frames, Breadcrumbs breadcrumbs, Templates templates) {
        this.frames = frames;
        this.breadcrumbs = breadcrumbs;
        this.templates = templates;
    }

    /** The words of the site. */
    public Words words() {
        return frames.words();
    }

    /**
     * The head of a page.
     *
     * @param more what else its frame says
     */
    public SectionHead head(String path, String heading, UnaryOperator<SiteFrame> more) {
        String plain = MathText.plain(heading);
        SiteFrame frame = more.apply(frames.forPage(path, plain).withMarkdown(path + ".md"));
        return new SectionHead(
                frame,
                heading,
                MathText.html(heading),
                breadcrumbs.to(frame, new Breadcrumbs.Step(path, plain)));
    }

    /**
     * Fills in a template whose parameter is called {@code page}.
     *
     * @param template its path below {@code src/main/jte}
     */
    public String render(String template, Object page) {
        return templates.render(template, Map.of("page", page));
    }
}
