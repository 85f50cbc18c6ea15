package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.pages.PageData;

/**
 * Reads {@code _portfolio} of academicpages and {@code _projects} of al-folio: a free page for each
 * project, and one that lists them.
 */
final class ProjectFiles {

    private static final Pattern PICTURE =
            Pattern.compile("(?i)<img\\b[^>]*\\bsrc\\s*=\\s*[\"']([^\"'>]+)[\"']");

    private final SiteText text;
    private final FreePageFiles pages;
    private final Navigation navigation;

    ProjectFiles(SiteText text, FreePageFiles pages, Navigation navigation) {
        this.text = text;
        this.pages = pages;
        this.navigation = navigation;
    }

    List<FoundEntry<PageData>> read() {
        List<FoundEntry<PageData>> all = new ArrayList<>();
        all.addAll(read("_portfolio", "Portfolio"));
        all.addAll(read("_projects", "Projects"));
        return all;
    }

    private List<FoundEntry<PageData>> read(String folder, String title) {
        List<FoundEntry<PageData>> projects = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        for (SitePage page : text.pages(folder)) {
            text.entry(page, this::project)
                    .ifPresent(project -> {
                        projects.add(project);
                        if (project.data().visibility() == Visibility.PUBLIC) {
                            list.append(line(page, project.data()));
                        }
                    });
        }
        if (!list.isEmpty()) {
            List<String> addresses = List.of("/" + folder.substring(1) + "/");
            projects.addFirst(
                    new FoundEntry<>(
                            folder,
                            SiteText.hash(list.toString()),
                            new PageData(
                                    pages.slug(addresses.getFirst(), title),
                                    title,
                                    MarkdownText.of(cut(list.toString())),
                                    navigation.has(addresses),
                                    Visibility.PUBLIC),
                            addresses));
        }
        return projects;
    }

    private PageData project(SitePage page) {
        String picture =
                page.front()
                        .text("img", "image")
                        .or(() -> page.front().map("header").text("teaser"))
                        .or(() -> inExcerpt(page))
                        .map(path -> picture(page, path) + "\n\n")
                        .orElse("");
        String lead = description(page).map(line -> line + "\n\n").orElse("");
        String body = text.body(page).strip();
        return pages.page(page, picture + (body.contains(lead.strip()) ? "" : lead) + body);
    }

    private static Optional<String> inExcerpt(SitePage page) {
        Matcher picture = PICTURE.matcher(page.front().text("excerpt").orElse(""));
        return picture.find() ? Optional.of(picture.group(1)) : Optional.empty();
    }

    private String picture(SitePage page, String path) {
        Optional<SiteFile> file = text.named(path, "images", "assets/img");
        return "![](%s)"
                .formatted(
                        text.address(
                                file.map(there -> OldSite.encoded(there.address())).orElse(path),
                                text.addresses(page).getFirst()));
    }

    private String line(SitePage page, PageData project) {
        String more = description(page).map(line -> ": " + line).orElse("");
        return "- [%s](%s)%s\n"
                .formatted(
                        project.title().replaceAll("([\\[\\]])", "\\\\$1"), project.path(), more);
    }

    private Optional<String> description(SitePage page) {
        return page.front()
                .text("description", "excerpt")
                .map(line -> Html.text(line).replace('\n', ' '))
                .filter(line -> !line.isBlank());
    }

    private static String cut(String list) {
        return list.length() <= MarkdownText.MAX_LENGTH
                ? list
                : list.substring(0, list.lastIndexOf('\n', MarkdownText.MAX_LENGTH - 1) + 1);
    }
}
