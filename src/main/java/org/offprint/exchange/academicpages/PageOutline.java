package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/** Tells which lines of a page are lists of papers. */
final class PageOutline {

    private final List<Section> sections = new ArrayList<>();
    private @Nullable Heading root;
    private @Nullable Section open;

    private PageOutline() {}

    static List<Section> sections(List<Heading> headings, int lastLine) {
        PageOutline outline = new PageOutline();
        for (Heading heading : headings) {
            outline.take(heading);
        }
        outline.close(lastLine);
        return List.copyOf(outline.sections);
    }

    private void take(Heading heading) {
        Heading list = root;
        Section part = open;
        switch (heading.topic().subject()) {
            case PAPERS -> {
                boolean inside = list != null && heading.level() > list.level();
                start(heading, inside && list != null ? list : heading);
            }
            case YEAR -> {
                if (list != null) {
                    start(heading, list);
                }
            }
            case ELSE -> {
                close(heading.firstLine() - 1);
                root = null;
            }
            case UNKNOWN -> {
                if (list == null || part == null || heading.depth() > list.depth()) {
                    return;
                }
                if (heading.level() > list.level()) {
                    start(heading, list);
                } else {
                    close(heading.firstLine() - 1);
                    root = null;
                }
            }
        }
    }

    private void start(Heading heading, Heading list) {
        Section before = open;
        close(heading.firstLine() - 1);
        SectionTopic topic = heading.topic();
        boolean inside = heading != list && before != null;
        PaperType kind = topic.kind();
        if (kind == null
                && inside
                && before != null
                && topic.subject() == SectionTopic.Subject.YEAR) {
            kind = before.kind();
        }
        if (kind == null && inside) {
            kind = list.topic().kind();
        }
        root = list;
        open =
                new Section(
                        heading,
                        heading.lastLine() + 1,
                        heading.lastLine(),
                        topic.selected() || (inside && list.topic().selected()),
                        topic.year(),
                        kind);
    }

    private void close(int lastLine) {
        Section part = open;
        if (part != null) {
            sections.add(
                    new Section(
                            part.heading(),
                            part.firstLine(),
                            Math.max(lastLine, part.heading().lastLine()),
                            part.selected(),
                            part.year(),
                            part.kind()));
        }
        open = null;
    }
}
