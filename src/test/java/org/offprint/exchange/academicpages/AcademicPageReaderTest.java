package org.offprint.exchange.academicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.exchange.ReadProblem;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperType;

class AcademicPageReaderTest {

    private final AcademicPageReader reader =
            new AcademicPageReader(hidden ->
                    Optional.of(hidden.replace(" at ", "@").replace(" dot ", "."))
                            .filter(address -> address.matches("[\\w.]+@[\\w.]+")));

    private ReadPage read(String page) {
        return reader.read(page, "about.md");
    }

    @Test
    void readsWholePage() throws IOException {
        ReadPage page;
        try (var stream = getClass().getResourceAsStream("like-a-real-one.md")) {
            page = reader.read(stream, "about.md");
        }

        assertThat(page)
                .isEqualTo(
                        new ReadPage(
                                new ReadProfile(
                                        null,
                                        "ann.one@somewhere.example",
                                        "I study slow rivers at the [University of"
                                                + " Somewhere](https://somewhere.example), with \n"
                                                + " Bea Two. \n\n"
                                                + "Before that I studied [lakes](https://lakes.example)."),
                                List.of(
                                        new ReadPaper(
                                                "Slow rivers and what they carry",
                                                List.of("A One", "B Two"),
                                                PaperType.PREPRINT,
                                                null,
                                                null,
                                                2024,
                                                null,
                                                null,
                                                "https://arxiv.org/abs/2407.01234",
                                                null,
                                                "2407.01234",
                                                List.of(),
                                                true,
                                                "- A One, B Two, [Slow rivers and what they"
                                                        + " carry](https://arxiv.org/abs/2407.01234)."
                                                        + " Pre-printed.",
                                                19,
                                                19,
                                                null),
                                        new ReadPaper(
                                                "Lakes do not flow",
                                                List.of("B Two", "A One"),
                                                PaperType.CONFERENCE,
                                                "NeurIPS",
                                                null,
                                                2020,
                                                null,
                                                "Spotlight",
                                                "https://arxiv.org/pdf/2010.01092.pdf",
                                                null,
                                                "2010.01092",
                                                List.of(
                                                        new ReadLink(
                                                                LinkKind.PDF,
                                                                "https://arxiv.org/pdf/2010.01092.pdf")),
                                                true,
                                                "- B Two, A One, [Lakes do not"
                                                        + " flow](https://arxiv.org/pdf/2010.01092.pdf)."
                                                        + " NeurIPS 2020 (Spotlight). ",
                                                20,
                                                20,
                                                null),
                                        new ReadPaper(
                                                "The banks of the river",
                                                List.of("A One", "C Three"),
                                                PaperType.ARTICLE,
                                                "Journal of River Analysis",
                                                "JRA",
                                                2022,
                                                null,
                                                null,
                                                "https://arxiv.org/pdf/2003.00307.pdf",
                                                null,
                                                "2003.00307",
                                                List.of(
                                                        new ReadLink(
                                                                LinkKind.PDF,
                                                                "https://arxiv.org/pdf/2003.00307.pdf")),
                                                true,
                                                "- A One, C Three, [The banks of the"
                                                        + " river](https://arxiv.org/pdf/2003.00307.pdf)."
                                                        + " Journal of River Analysis (JRA) 2022.",
                                                21,
                                                21,
                                                null)),
                                List.of("/about/", "/about.html"),
                                "/",
                                List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Publications",
                "## Selected Papers",
                "### Recent publications",
                "Publications\n======",
                "Preprints\n---",
                "**Publications**",
                "**Publications:**",
                "# 📝 Publications",
                "📝 Publications",
                "<span class='anchor' id='publications'></span>\n\n# 📝 Publications",
                "<h2>Publications</h2>",
                "<h2 class=\"x\">\n  Selected Publications\n</h2>",
                "## Publications {#pubs}",
                "## Selected Publications ([full list](/p))",
                "# Working papers",
                "# Works in Progress",
                "# Journal articles",
                "# Conference papers",
                "# Book chapters",
                "# Theses",
                "# Manuscripts",
                "# Publications and talks",
                "# Veröffentlichungen",
                "# Publikationen",
                "# Publications choisies",
                "# Publicaciones",
                "# 发表论文",
                "# 代表性论文",
                "# __Papers__",
                "#Publications"
            })
    void takesListUnderHeadingOfPapers(String heading) {
        ReadPage page =
                read(
                        "Bio.\n\n"
                                + heading
                                + "\n\n- A One, [Slow rivers and more](https://e.org/1). ICML 2020.\n");

        assertThat(page.papers())
                .extracting(ReadPaper::title)
                .isEqualTo(List.of("Slow rivers and more"));
        assertThat(page.profile().bio())
                .isIn("Bio.", "Bio.\n\n<span class='anchor' id='publications'></span>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# News",
                "# 🔥 News",
                "## Talks",
                "# Teaching",
                "# Service",
                "# Awards",
                "# Education",
                "# Best paper awards",
                "# Paper reviewing",
                "# Invited talks",
                "# Projects",
                "# About",
                "# 新闻",
                "# Research interests",
                "**News**"
            })
    void leavesOtherListsInBio(String heading) {
        String list =
                heading
                        + "\n\n- 2024.05: One paper accepted to ICML 2024: [Slow rivers](https://e.org/1)";

        ReadPage page =
                read(
                        "# Papers\n\n- A One, [Lakes do not flow](https://e.org/2). ICML 2020.\n\n"
                                + list
                                + "\n");

        assertThat(page.papers()).hasSize(1);
        assertThat(page.profile().bio()).isEqualTo(list);
    }

    @Test
    void takesYearAndKindFromHeadings() {
        ReadPage page =
                read(
                        """
                        # Publications
                        ## 2023
                        - A One. **Slow rivers and more**. Annals of Water.
                        ## 2021
                        - A One. **Lakes do not flow**. Annals of Water.
                        # Theses
                        - A One. **Banks and other places**. 2019.
                        # Teaching
                        - Rivers 101
                        """);

        assertThat(page.papers()).extracting(ReadPaper::year).isEqualTo(List.of(2023, 2021, 2019));
        assertThat(page.papers().get(2).kind()).isEqualTo(PaperType.THESIS);
        assertThat(page.profile().bio()).isEqualTo("# Teaching\n- Rivers 101");
    }

    @Test
    void selectsOnlyWhatIsSelected() {
        String list = "\n\n- A One, [Slow rivers and more](https://e.org/1). ICML 2020.\n\n";

        assertThat(read("# Selected papers" + list + "# All publications" + list).papers())
                .extracting(ReadPaper::selected)
                .isEqualTo(List.of(true, false));
        assertThat(read("# Publications" + list + "# Preprints" + list).papers())
                .extracting(ReadPaper::selected)
                .isEqualTo(List.of(true, true));
    }

    @Test
    void addsOwnerToCoAuthorsWhereTheNameIsKnown() {
        ReadPage page =
                read(
                        "---\ntitle: Ann One\n---\n# Papers\n- [Slow rivers and more](https://e.org/1) (with Bea Two). 2020.\n");

        assertThat(page.profile().name()).isEqualTo("Ann One");
        assertThat(page.papers().get(0).authors()).isEqualTo(List.of("Ann One", "Bea Two"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    Ann One, Ann One
                    'Ann One (she/her)', Ann One
                    'Mei Lin（林美）', Mei Lin
                    林美, 林美
                    About me, -
                    Home, -
                    'Hi, I''m Ann', -
                    Welcome to my page!, -
                    Ann's homepage, -
                    '', -
                    """)
    void takesNameFromTitleThatLooksLikeOne(String title, String name) {
        assertThat(read("---\ntitle: \"" + title + "\"\n---\nBio").profile().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    **Email**: ann *at* uni *dot* edu        > ann@uni.edu  > true
                    Email: ann@uni.edu                       > ann@uni.edu  > true
                    *E-mail: ann at uni dot edu*             > ann@uni.edu  > true
                    [Email](mailto:ann@uni.edu)              > ann@uni.edu  > true
                    * **Email**: ann@uni.edu                 > ann@uni.edu  > true
                    邮箱：ann@uni.edu                         > ann@uni.edu  > true
                    [Email](mailto:ann@uni.edu) / [GitHub](https://github.com/a) > ann@uni.edu > false
                    Reach me at [ann@uni.edu](mailto:ann@uni.edu).  > ann@uni.edu > false
                    """)
    void findsEmailAndDropsItsLine(String line, String email, boolean dropped) {
        ReadProfile profile = read("I work at home.\n\n" + line + "\n").profile();

        assertThat(profile.email()).isEqualTo(email);
        assertThat(profile.bio())
                .isEqualTo(dropped ? "I work at home." : "I work at home.\n\n" + line);
    }

    @Test
    void checksRedirects() {
        ReadPage page =
                read(
                        """
                        ---
                        permalink: /about/
                        redirect_from:
                          - /about/
                          - /me.html
                          - https://evil.example/
                          - //evil.example/x
                          - /a/../b
                          - /a/%2e%2e/b
                          - old
                          - 17
                          - /login
                          - /papers/old
                        ---
                        Bio
                        """);

        assertThat(page.redirects()).isEqualTo(List.of("/me.html", "/papers/old"));
        assertThat(page.permalink()).isEqualTo("/about/");
        assertThat(page.problems())
                .extracting(ReadProblem::line)
                .isEqualTo(List.of(6, 7, 8, 9, 10, 11, 12));
        assertThat(read("---\nredirect_from: /me/\n---\nBio").redirects())
                .isEqualTo(List.of("/me/"));
    }

    @Test
    void saysWhichFrontMatterItLeftOut() {
        ReadPage page = read("---\ntitle: [a, b]\npermalink: {a: b}\n---\nBio");

        assertThat(page.problems()).extracting(ReadProblem::line).isEqualTo(List.of(3, 2));
    }

    @Test
    void saysThatLiquidIsNotRead() {
        ReadPage page = read("# Publications\n{% for post in site.publications %}\n{% endfor %}\n");

        assertThat(page.papers()).isEmpty();
        assertThat(page.problems()).extracting(ReadProblem::line).isEqualTo(List.of(1));
    }

    @Test
    void leavesCommentsAndStylesOut() {
        ReadPage page =
                read(
                        """
                        # Publications
                        (* equal contribution)

                        <!-- - A One, [Hidden](https://e.org/0). ICML 2019. -->
                        <style>
                        - x
                        </style>
                        - A One*, [Slow rivers and more](https://e.org/1). ICML 2020.

                        [More publications](https://e.org/all)
                        """);

        assertThat(page.papers())
                .extracting(ReadPaper::title)
                .isEqualTo(List.of("Slow rivers and more"));
        assertThat(page.profile().bio()).isEqualTo("[More publications](https://e.org/all)");
    }
}
