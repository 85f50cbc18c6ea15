package org.offprint.exchange.jekyll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Visibility;
import org.offprint.entries.EntryData;
import org.offprint.settings.ImportLimits;

/**
 * Reads the pages of a site, and turns their text into ours: no Liquid, and every link within the
 * site a path of it. Which files the texts speak of is remembered.
 */
final class SiteText {

    private final SiteFiles files;
    private final Problems problems;
    private final SiteLimits limits;
    private final TextFiles texts;
    private final YamlReader yaml;
    private final YamlMap config;
    private final OldSite old;
    private final PageAddresses addresses;
    private final Set<String> referenced = new LinkedHashSet<>();

    SiteText(SiteFiles files, Problems problems, SiteLimits limits) {
        this.files = files;
        this.problems = problems;
        this.limits = limits;
        this.texts = new TextFiles(files, problems);
        this.yaml = new YamlReader(problems, limits);
        this.config =
                data("_config.yml")
                        .or(() -> data("_config.yaml"))
                        .map(YamlMap::of)
                        .orElse(YamlMap.EMPTY);
        this.old = new OldSite(files, config);
        this.addresses = new PageAddresses(config);
    }

    Problems problems() {
        return problems;
    }

    SiteLimits limits() {
        return limits;
    }

    YamlMap config() {
        return config;
    }

    /** The paths of the files that the texts and values asked for so far speak of. */
    Set<String> referenced() {
        return referenced;
    }

    /** The pages of a folder, in the order of their names. */
    List<SitePage> pages(String folder) {
        List<SitePage> pages = new ArrayList<>();
        for (SiteFile file : files.list()) {
            if (file.isIn(folder) && file.isMarkdown()) {
                if (pages.size() == limits.entries()) {
                    problems.ofFile(
                            folder,
                            "Only the first %,d files were read. Set %s higher."
                                    .formatted(limits.entries(), ImportLimits.MAX_ENTRIES));
                    break;
                }
                page(file).ifPresent(pages::add);
            }
        }
        return pages;
    }

    Optional<SitePage> page(SiteFile file) {
        return texts.read(file, limits.textBytes())
                .map(source -> SitePage.read(file, source, yaml, problems));
    }

    /** The text of a file; empty if there is none or it cannot be read. */
    Optional<String> text(String path, int most) {
        return files.find(path).flatMap(file -> texts.read(file, most));
    }

    /** What a YAML or JSON file holds; empty if there is none or it is none. */
    Optional<Object> data(String path) {
        return text(path, limits.textBytes())
                .flatMap(text -> yaml.load(path, text, 0))
                .map(YamlReader.Loaded::value);
    }

    /** The addresses of a page on the old site, its own first. */
    List<String> addresses(SitePage page) {
        return addresses.all(page, problems);
    }

    /** The text of a page that is taken apart, so that nobody needs to look at it. */
    String bodyToTakeApart(SitePage page) {
        return clean(page).text();
    }

    private LiquidText.Clean clean(SitePage page) {
        return new LiquidText(
                        page.body(), new LiquidValues(config, page.front()), this::addressOfFile)
                .clean();
    }

    /** The text of a page, ready for Markdown as we know it. */
    String body(SitePage page) {
        LiquidText.Clean clean = clean(page);
        if (!clean.unknown().isEmpty()) {
            problems.at(
                    page.file().path(),
                    page.bodyLine(),
                    null,
                    "the text has Liquid tags that only its old site understands (%s); they were taken out. Look at it after the import."
                            .formatted(String.join(", ", clean.unknown())));
        }
        String address = addresses(page).getFirst();
        return MarkdownLinks.replace(clean.text(), destination -> address(destination, address));
    }

    /** Whether a page holds nothing but Liquid, blank lines and headings. */
    boolean isMadeByLiquid(SitePage page) {
        String bare =
                withoutComments(clean(page).text())
                        .replaceAll("</?(?!img|iframe|video|audio)[a-zA-Z][^<>]{0,500}>", "")
                        .replaceAll("(?m)^[ \\t]*(#+ .*|[=-]+|\\{:.*\\})$", "");
        return bare.isBlank();
    }

    private static String withoutComments(String text) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", from)) {
            int close = text.indexOf("-->", open);
            if (close < 0) {
                break;
            }
            bare.append(text, from, open);
            from = close + 3;
        }
        return bare.append(text, from, text.length()).toString();
    }

    /** A destination that stands on a page, as a path of the old site where it leads there. */
    String address(String destination, String page) {
        String address = old.address(destination, page);
        old.file(address).ifPresent(file -> referenced.add(file.path()));
        return address;
    }

    /** The same for a value of the front matter, which may hold Liquid. */
    String address(SitePage page, String value) {
        String plain =
                new LiquidText(value, new LiquidValues(config, page.front()), this::addressOfFile)
                        .clean()
                        .text();
        return address(plain.strip().replace(" ", "%20"), addresses(page).getFirst());
    }

    /** The file at a path of the old site. */
    Optional<SiteFile> fileAt(String address) {
        return old.file(address);
    }

    /**
     * The file that a value of the settings or of front matter names, as themes do it: from the top
     * or from one of the folders. It does not count as spoken of.
     */
    Optional<SiteFile> named(String value, String... folders) {
        String address = old.address(value.strip().replace(" ", "%20"), "/");
        return old.file(address)
                .or(() ->
                        Stream.of(folders)
                                .flatMap(folder -> old.file("/" + folder + address).stream())
                                .findFirst());
    }

    Visibility visibility(SitePage page) {
        return page.isPublished() && !page.file().isIn("_drafts")
                ? Visibility.PUBLIC
                : Visibility.DRAFT;
    }

    /** The day of a page; empty, with a problem, where neither the page nor its name says it. */
    Optional<LocalDate> day(SitePage page) {
        Optional<LocalDate> day = PageDates.day(page);
        if (day.isEmpty()) {
            problems.ofFile(
                    page.file().path(),
                    "has no date and was left out. Write one such as “date: 2024-05-31” into its front matter.");
        }
        return day;
    }

    /** Makes an entry; one that breaks a rule of ours is a problem that names the file. */
    <D extends EntryData> Optional<FoundEntry<D>> entry(
            SitePage page, Function<SitePage, @Nullable D> maker) {
        try {
            D data = maker.apply(page);
            return data == null
                    ? Optional.empty()
                    : Optional.of(
                            new FoundEntry<>(
                                    page.file().path(),
                                    hash(page.source()),
                                    data,
                                    addresses(page)));
        } catch (IllegalArgumentException e) {
            problems.ofFile(page.file().path(), e.getMessage() + " It was left out.");
            return Optional.empty();
        }
    }

    /** A text cut to a length, with a problem where something was cut. */
    String limited(SitePage page, String what, String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        problems.ofFile(
                page.file().path(),
                "%s is %,d characters long and was cut to %,d."
                        .formatted(what, text.length(), most));
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private String addressOfFile(String path) {
        String bare = path.strip().replaceAll("^[\"'/]+|[\"']$", "");
        String name =
                bare.matches("\\d{4}-\\d{2}-\\d{2}-.*") && bare.indexOf('/') < 0
                        ? "_posts/" + bare
                        : bare;
        return files.find(name)
                .or(() -> files.find(name + ".md"))
                .flatMap(this::page)
                .map(page -> addresses(page).getFirst())
                .orElse("/" + bare);
    }
}
