package org.offprint.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The HTML templates of {@code src/main/jte}, compiled into the jar. What they print is escaped for
 * its place; only content that is HTML already goes in unescaped.
 */
@Component
public class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader());

    /**
     * Fills in a template.
     *
     * @param template its path below {@code src/main/jte}, such as {@code home.jte}
     * @param params its parameters by their names
     */
    public String render(String template, Map<String, Object> params) {
        StringOutput html = new StringOutput();
        engine.render(template, params, html);
        return html.toString();
    }
}
