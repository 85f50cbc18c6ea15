package org.offprint.papers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.markdown.SafeHtml;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.web.PaperListPage.Group;
import org.offprint.papers.web.PaperListPage.Listed;
import org.offprint.profile.OwnerName;
import org.offprint.site.Words;

/** Sets papers below headings, by year or by type. */
final class PaperGroups {

    private final MarkdownRenderer markdown;
    private final OwnerName owner;
    private final Words words;

    PaperGroups(MarkdownRenderer markdown, OwnerName owner, Words words) {
        this.markdown = markdown;
        this.owner = owner;
        this.words = words;
    }

    /** The papers in their order, each below the heading of its year or its type. */
    List<Group> of(List<Paper> shown, boolean byType) {
        Map<String, List<Listed>> groups = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        for (Paper paper : shown) {
            String id = byType ? paper.data().type().id() : year(paper);
            headings.computeIfAbsent(id, key -> heading(paper, byType));
            groups.computeIfAbsent(id, key -> new ArrayList<>()).add(listed(paper));
        }
        return groups.entrySet().stream()
                .map(group ->
                        new Group(
                                "papers-" + group.getKey(),
                                headings.getOrDefault(group.getKey(), ""),
                                group.getValue()))
                .toList();
    }

    private Listed listed(Paper paper) {
        String source = paper.data().abstractText();
        SafeHtml html = source == null ? null : markdown.render(MarkdownText.of(source));
        return new Listed(PaperEntry.of(paper, owner, words), html);
    }

    private static String year(Paper paper) {
        PartialDate date = paper.data().date();
        if (date != null) {
            return Integer.toString(date.year());
        }
        return paper.data().status() == PaperStatus.PUBLISHED ? "undated" : "coming";
    }

    private String heading(Paper paper, boolean byType) {
        if (byType) {
            return PaperFacets.label(paper.data().type(), words);
        }
        String year = year(paper);
        return switch (year) {
            case "undated" -> words.get("papers.undated");
            case "coming" -> words.get("papers.coming");
            default -> year;
        };
    }
}
