package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.ManyPapers;
import org.offprint.PaperFixtures;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperType;
import org.offprint.profile.ProfileData;

class AboutPageTest {

    private static final String USUAL =
            """
            ---
            permalink: /
            title: "About me"
            redirect_from:
              - /about/
              - /old-home.html
            ---

            I study lattices at the *University of Somewhere*.

            **Email**: ann *at* somewhere *dot* edu

            ## Selected Papers
            - A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021 (Oral).\s\s
            -   A Lattice,  C Knot, [Knots   of all kinds](https://arxiv.org/pdf/1902.00002.pdf). NeurIPS 2019.

            ## Preprints
            - A Lattice, [Sheaves and bundles](https://arxiv.org/abs/2303.00003).
            - A Lattice, B Ring, [Rings for everyone](https://rings.example.org/1.pdf). Journal of Rings (JR) 2022.

            ## Teaching

            I teach *algebra*.
            """;

    private static final String TITLE_FIRST =
            """
            ---
            title: Ann Lattice
            ---

            # Welcome

            I study lattices.

            # Publications

            ### 2021

            * **Lattices without tears**\s\s
              A Lattice, B Ring\s\s
              *ICML*. [[pdf]](https://a.example.org/1.pdf) [[code]](https://github.com/a/b)

            * **Rings for everyone in a ring**\s\s
              A Lattice, C Knot\s\s
              *NeurIPS*. [[pdf]](https://a.example.org/2.pdf)

            ### 2019

            1. **Knots of all kinds and sizes**\s\s
               A Lattice\s\s
               *COLT*. [[pdf]](https://a.example.org/3.pdf)
            """;

    @ParameterizedTest
    @ValueSource(strings = {USUAL, TITLE_FIRST})
    void givesBackWhatWasImportedBulletsByteForByte(String page) {
        Batch read = read(page);

        String written = written(read);

        assertThat(read.papers()).hasSizeGreaterThan(2);
        read.papers().forEach(paper -> assertThat(written).contains(paper.source()));
        assertThat(read(written))
                .usingRecursiveComparison()
                .ignoringFields("papers", "owner.name")
                .isEqualTo(read);
        assertThat(data(read(written))).containsExactlyInAnyOrderElementsOf(data(read));
        assertThat(written(read(written))).isEqualTo(written);
    }

    @Test
    void beginsAsAcademicpagesWantsIt() {
        assertThat(written(read(USUAL)))
                .startsWith(
                        """
                        ---
                        permalink: /
                        title: "A Lattice"
                        author_profile: true
                        redirect_from:
                          - /about/
                          - /old-home.html
                        ---

                        I study lattices at the *University of Somewhere*.
                        """);
    }

    @Test
    void writesAChangedPaperInTheMannerOfTheOthers() {
        List<PaperData> papers = new ArrayList<>(data(read(USUAL)));
        PaperData changed =
                papers.get(1)
                        .edit()
                        .title("Knots of $\\pi_1$ & more")
                        .date(PartialDate.of(2020))
                        .done();
        papers.set(1, changed);

        String written = AboutPage.of(profile(read(USUAL)), List.of(), papers);

        assertThat(written)
                .contains(
                        "- A Lattice, C Knot, [Knots of $\\pi_1$ & more](https://arxiv.org/pdf/1902.00002.pdf). NeurIPS 2020.\n")
                .contains(papers.get(0).source())
                .doesNotContain("all kinds");
        assertSaysTheSame(data(read(written)).get(1), changed);
    }

    @Test
    void writesANewPaperInTheMannerOfTheOthers() {
        List<PaperData> papers = new ArrayList<>(data(read(TITLE_FIRST)));
        papers.addFirst(
                PaperData.titled("Modules over nothing")
                        .edit()
                        .authors(List.of(new Author("A", "Lattice"), new Author("D", "Field")))
                        .type(PaperType.CONFERENCE)
                        .venue(papers.getFirst().venue(), papers.getFirst().venueShort())
                        .date(PartialDate.of(2024))
                        .selected(true)
                        .done());

        String written = AboutPage.of(profile(read(TITLE_FIRST)), List.of(), papers);

        assertThat(written)
                .contains(
                        "- **Modules over nothing**  \n  A Lattice, D Field  \n  *ICML*, 2024.\n");
        assertSaysTheSame(
                data(read(written)).stream()
                        .filter(paper -> paper.title().startsWith("Modules"))
                        .findFirst()
                        .orElseThrow(),
                papers.getFirst());
    }

    @Test
    void headsAWholeListAsOneEvenIfAllOfItIsSelected() {
        List<PaperData> papers =
                ManyPapers.of(20).stream().map(paper -> paper.withSelected(true)).toList();

        String written = AboutPage.of(ProfileData.EMPTY, List.of(), papers);

        assertThat(written).contains("## Publications\n").doesNotContain("Selected");
        assertThat(data(read(written))).hasSize(20).allMatch(PaperData::selected);
    }

    @Test
    void keepsThemUnselectedThatAre() {
        List<PaperData> papers =
                data(read(USUAL)).stream().map(paper -> paper.withSelected(false)).toList();

        Batch again = read(AboutPage.of(profile(read(USUAL)), List.of(), papers));

        assertThat(data(again)).hasSize(4).noneMatch(PaperData::selected);
    }

    @Test
    void writesPapersThatCameFromElsewhereAsBullets() {
        PaperData paper =
                PaperData.titled("A study of trees")
                        .edit()
                        .authors(List.of(new Author("Ann", "Lattice"), new Author("Bo", "Ring")))
                        .type(PaperType.PREPRINT)
                        .arxiv(ArxivId.of("2401.00001"))
                        .url(WebLink.of("https://arxiv.org/abs/2401.00001"))
                        .links(
                                List.of(
                                        new PaperLink(
                                                LinkKind.CODE,
                                                WebLink.of("https://github.com/a/trees"))))
                        .date(PartialDate.of(2024, 1))
                        .selected(true)
                        .source("@misc{x, title={A study of trees}}")
                        .done();

        String written = AboutPage.of(ProfileData.EMPTY, List.of(), List.of(paper));

        assertThat(written)
                .contains(
                        "- Ann Lattice, Bo Ring, [A study of trees](https://arxiv.org/abs/2401.00001).")
                .doesNotContain("@misc");
        assertSaysTheSame(data(read(written)).getFirst(), paper);
    }

    @Test
    void writesEveryPaperOfALongListOnce() {
        List<PaperData> papers = ManyPapers.of(60);

        List<PaperData> again = data(read(AboutPage.of(ProfileData.EMPTY, List.of(), papers)));

        assertThat(again).hasSize(60);
        assertThat(again)
                .extracting(PaperData::title)
                .containsExactlyInAnyOrderElementsOf(
                        papers.stream().map(PaperData::title).toList());
    }

    @Test
    void keepsHostileTextsInert() {
        String hostile =
                "<script>alert(1)</script> [a](javascript:b) **c** `d` $<img src=x>$ $[a](https://b.example.org/)$ ---";
        PaperData paper =
                PaperFixtures.titled(hostile)
                        .edit()
                        .authors(List.of(new Author(hostile, hostile)))
                        .venue(hostile, null)
                        .note(hostile)
                        .done();

        String written =
                AboutPage.of(ProfileData.EMPTY, List.of("/it's:-", "/plain"), List.of(paper));

        assertThat(written.replace("\\<", "")).doesNotContain("<script", "<img");
        assertThat(written.replace("\\[", "")).doesNotContain("[a]");
        assertThat(read(written).problems()).isEmpty();
    }

    private static void assertSaysTheSame(PaperData read, PaperData wanted) {
        assertThat(
                        List.of(
                                read.title(),
                                read.authors(),
                                read.type(),
                                read.links(),
                                read.selected()))
                .isEqualTo(
                        List.of(
                                wanted.title(),
                                wanted.authors(),
                                wanted.type(),
                                wanted.links(),
                                wanted.selected()));
        assertThat(read.publication()).isEqualTo(wanted.publication());
        assertThat(read.date()).isEqualTo(wanted.date());
        assertThat(read.url()).isEqualTo(wanted.url());
        assertThat(read.arxiv()).isEqualTo(wanted.arxiv());
        assertThat(read.doi()).isEqualTo(wanted.doi());
    }

    private static String written(Batch read) {
        return AboutPage.of(profile(read), read.redirects(), data(read));
    }

    private static ProfileData profile(Batch read) {
        @Nullable String name = read.owner().name();
        @Nullable String email = read.owner().email();
        @Nullable String bio = read.owner().bio();
        return new ProfileData(
                name == null ? "A Lattice" : name,
                ProfileData.EMPTY.nameForms(),
                null,
                null,
                null,
                null,
                ProfileData.EMPTY.topics(),
                email == null ? null : EmailAddress.of(email),
                MarkdownText.of(bio == null ? "" : bio),
                null,
                List.of());
    }

    private static List<PaperData> data(Batch read) {
        return read.papers().stream().map(FoundPaper::data).toList();
    }

    private static Batch read(String page) {
        return AcademicPages.read(page.getBytes(StandardCharsets.UTF_8), "about.md");
    }
}
