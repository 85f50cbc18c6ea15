package org.offprint.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.SampleSite;
import org.offprint.archive.OpenSite;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.WebLink;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;

class StaticSiteTest {

    private static final Pattern IN_STYLE = Pattern.compile("url\\(\"?([^)\"]+)");

    @TempDir static Path folder;
    private static OpenSite site;
    private static Path made;
    private static StaticSite.Written written;

    @BeforeAll
    static void makeSnapshot() throws IOException {
        site = OpenSite.in(folder.resolve("data"), "offprint.url=");
        new SampleSite(site.beans()).fill(IntStream.range(0, 120).mapToObj(i -> paper(i)).toList());
        PaperCatalog papers = site.get(PaperCatalog.class);
        Paper moved = papers.add(PaperData.titled("Moved").edit().slug(Slug.of("before")).done());
        papers.change(moved.id(), 0, moved.data().edit().slug(Slug.of("after")).done());
        site.get(Redirects.class)
                .save(new Redirect("/data.csv", WebLink.of("https://lab.example.org/")), null);
        site.get(Redirects.class)
                .save(new Redirect("/lab/", WebLink.of("https://lab.example.org/")), null);
        made = folder.resolve("repo");
        written = site.get(StaticSite.class).write(made, null);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static PaperData paper(int i) {
        return PaperData.titled("Paper number " + i)
                .edit()
                .authors(List.of(new Author("Ada", "Lovelace"), new Author("Some", "Body" + i % 7)))
                .date(PartialDate.of(2000 + i % 20))
                .tags(List.of("Tag/" + i % 3, "plain"))
                .done();
    }

    @Test
    void everyLinkWorksBelowAnyPath() {
        Set<String> seen = new TreeSet<>();
        List<String> complaints = new ArrayList<>();
        try (PlainServer server = new PlainServer(folder)) {
            String root = server.origin() + "/repo/";
            Deque<String> ahead = new ArrayDeque<>(List.of(root + "index.html"));
            seen.addAll(ahead);
            while (!ahead.isEmpty()) {
                String at = ahead.removeFirst();
                HttpResponse<String> answer = server.ask(at);
                if (answer.statusCode() != 200) {
                    complaints.add("%s answers %d".formatted(at, answer.statusCode()));
                    continue;
                }
                if (answer.body().contains(SampleSite.UNSEEN)) {
                    complaints.add(at + " shows something of a draft");
                }
                for (String link : links(at, answer.body())) {
                    if (link.startsWith("/") || link.contains("localhost")) {
                        complaints.add("%s has the link %s".formatted(at, link));
                        continue;
                    }
                    String target = URI.create(at).resolve(link).toString().replaceFirst("#.*", "");
                    if (target.startsWith(server.origin())) {
                        if (!target.startsWith(root)) {
                            complaints.add("%s leads out, to %s".formatted(at, link));
                        } else if (target.endsWith("/")) {
                            complaints.add("%s needs a server, for %s".formatted(at, link));
                        } else if (seen.add(target)) {
                            ahead.add(target);
                        }
                    }
                }
            }
            assertThat(complaints).isEmpty();
            assertThat(seen)
                    .hasSizeGreaterThan(400)
                    .contains(
                            root + "papers/index.html",
                            root + "papers/page/2/index.html",
                            root + "papers/type/article/index.html",
                            root + "papers/type/article/page/2/index.html",
                            root + "papers/year/2003/index.html",
                            root + "papers/year/2003/papers.bib",
                            root + "papers/after/index.html",
                            root + "papers/after.md",
                            root + "papers.bib",
                            root + "feed.xml",
                            root + "news/feed.xml",
                            root + "cv.pdf",
                            root + "media/slides.pdf",
                            root + "engine/index.html");
        }
    }

    @Test
    void pagesSayWhatTheySayOnTheSite() throws IOException {
        for (String path : List.of("/", "/cv", "/engine", "/news", "/talks", "/papers/after")) {
            Document live = Jsoup.parse(new String(site.ask(path).body(), StandardCharsets.UTF_8));
            Document kept =
                    Jsoup.parse(
                            Files.readString(
                                    made.resolve((path + "/index.html").replaceFirst("^/+", ""))));

            // On paper an address is printed, and this site has none.
            live.select(".paper-only").remove();
            kept.select(".paper-only").remove();
            assertThat(kept.body().wholeText()).as(path).isEqualTo(live.body().wholeText());
            assertThat(kept.title()).isEqualTo(live.title());
        }
    }

    @Test
    void theListShowsAllWithoutAServer() throws IOException {
        Document list = Jsoup.parse(Files.readString(made.resolve("papers/index.html")));

        assertThat(list.select("form")).isEmpty();
        assertThat(list.select(".facets h3").eachText()).containsExactly("Kind", "Year", "Topic");
        assertThat(list.select("a[href*=author]")).isEmpty();
        assertThat(list.select(".pages a[rel=next]").attr("href")).isEqualTo("page/2/index.html");
    }

    @Test
    void hasWhatHostsAskFor() throws IOException {
        assertThat(made.resolve(".nojekyll")).isEmptyFile();
        assertThat(made.resolve("404.html")).content().contains("404");
        assertThat(made.resolve("favicon.ico")).isNotEmptyFile();
        assertThat(made.resolve("robots.txt"))
                .content()
                .startsWith("User-agent")
                .doesNotContain("localhost");
        assertThat(Files.readString(made.resolve(StaticFolder.MARK)))
                .contains("papers/index.html\n");
    }

    @Test
    void nothingPointsToThisMachine() throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            List<Path> pointing =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().matches(".*\\.(png|jpg|pdf|ico)"))
                            .filter(file -> read(file).contains("localhost"))
                            .toList();
            assertThat(pointing).isEmpty();
        }
    }

    @Test
    void oldAddressesLeadOn() throws IOException {
        assertThat(made.resolve("papers/before/index.html"))
                .content()
                .contains("content=\"0; url=../after/index.html\"")
                .contains("<link rel=\"canonical\" href=\"../after/index.html\">");
        assertThat(made.resolve("papers/before.bib"))
                .hasSameBinaryContentAs(made.resolve("papers/after.bib"));
        assertThat(made.resolve("old.html")).content().contains("url=cv/index.html");
        assertThat(made.resolve("about/index.html")).content().contains("url=../index.html");
        assertThat(made.resolve("lab/index.html"))
                .content()
                .contains("url=https://lab.example.org/");
        assertThat(made.resolve("files/slides.pdf"))
                .hasSameBinaryContentAs(made.resolve("media/slides.pdf"));
        assertThat(written.left())
                .containsExactly(
                        "/data.csv leads on to https://lab.example.org/, which no plain file can do.");
    }

    @Test
    void knowsItsAddressWhereItIsTold() throws IOException {
        Path told = folder.resolve("told");

        site.get(StaticSite.class).write(told, WebLink.of("https://ada.github.io/repo/"));

        Document paper = Jsoup.parse(Files.readString(told.resolve("papers/after/index.html")));
        assertThat(paper.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://ada.github.io/repo/papers/after");
        assertThat(told.resolve("sitemap.xml"))
                .content()
                .contains("<loc>https://ada.github.io/repo/papers/after</loc>");
        assertThat(told.resolve("feed.xml"))
                .content()
                .contains("https://ada.github.io/repo/papers/");
        assertThat(
                        Jsoup.parse(Files.readString(told.resolve("404.html")))
                                .select("link[rel=stylesheet]")
                                .attr("href"))
                .startsWith("https://ada.github.io/repo/site/");
    }

    @Test
    void takesThePlaceOfAnEarlierOneAndOfNothingElse() throws IOException {
        Path again = folder.resolve("again");
        StaticSite pages = site.get(StaticSite.class);
        pages.write(again, null);
        Files.createDirectory(again.resolve(".git"));
        Files.writeString(again.resolve(".git/HEAD"), "ref");
        Files.writeString(again.resolve("CNAME"), "ada.example.org");
        pages.write(again, null);

        assertThat(again.resolve(".git/HEAD")).hasContent("ref");
        assertThat(again.resolve("CNAME")).hasContent("ada.example.org");
        Files.writeString(again.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> pages.write(again, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the file “mine.txt”, which no snapshot wrote");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> pages.write(other, null))
                .hasMessageContaining("is not empty and no earlier snapshot");
        assertThat(other.resolve("mine.txt")).hasContent("mine");
        assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString))
                .noneMatch(name -> name.contains(".next") || name.contains(".old"));
    }

    private static List<String> links(String at, String body) {
        List<String> links = new ArrayList<>();
        if (at.endsWith(".html")) {
            Document page = Jsoup.parse(body);
            links.addAll(page.select("[href]").eachAttr("href"));
            links.addAll(page.select("[src]").eachAttr("src"));
            links.addAll(page.select("[action]").eachAttr("action"));
            for (String set : page.select("[srcset]").eachAttr("srcset")) {
                Stream.of(set.split(","))
                        .map(part -> part.strip().replaceFirst("\\s.*", ""))
                        .forEach(links::add);
            }
        } else if (at.endsWith(".css")) {
            Matcher url = IN_STYLE.matcher(body);
            while (url.find()) {
                links.add(url.group(1));
            }
        }
        links.removeIf(link -> link.startsWith("data:") || link.startsWith("mailto:"));
        return links;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
