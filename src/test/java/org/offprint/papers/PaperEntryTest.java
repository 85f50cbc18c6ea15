package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.papers.PaperEntry.Link;
import org.offprint.papers.PaperEntry.Name;
import org.offprint.profile.OwnerName;
import org.offprint.site.Words;

class PaperEntryTest {

    private static final Words WORDS =
            (key, values) -> values.length == 0 ? key : key + " " + values[0];
    private static final OwnerName OWNER = OwnerName.of("Ada Lovelace", List.of());

    @Test
    void setsTheOwnerOff() {
        assertThat(entry(authors("C Babbage", "A Lovelace")).authors())
                .containsExactly(
                        new Name("", "C Babbage", "", false),
                        new Name(", ", "A Lovelace", "", true));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 3, 12, ''",
        "13, 0, 10, papers.others 3",
        "60, 9, 10, papers.others 50",
        "60, 10, 10, papers.others 50",
        "60, 45, 10, papers.others 50",
        "60, -1, 10, papers.others 50"
    })
    void shortensLongListsWithTheOwnerInSight(
            int authors, int ownersPlace, int shown, String others) {
        PaperEntry entry = entry(many(authors, ownersPlace));
        assertThat(entry.authors()).hasSize(shown);
        assertThat(entry.others() == null ? "" : entry.others()).isEqualTo(others);
        assertThat(entry.authors().stream().anyMatch(Name::owner)).isEqualTo(ownersPlace >= 0);
    }

    @Test
    void leavesItToTheOwnersWordWhoTheOwnerIs() {
        Author declared = Author.parse("Ada Byron").declaredOwner(true);
        Author namesake = Author.parse("A Lovelace").declaredOwner(false);
        assertThat(entry(List.of(declared, namesake)).authors())
                .extracting(Name::owner)
                .containsExactly(true, false);
    }

    @Test
    void marksEqualAndCorrespondingAuthors() {
        PaperEntry entry =
                entry(
                        List.of(
                                Author.parse("C Babbage").marked(true, true),
                                Author.parse("A Lovelace").marked(true, false),
                                Author.parse("M Somerville")));
        assertThat(entry.authors()).extracting(Name::marks).containsExactly("*†", "*", "");
        assertThat(entry.isMarked(PaperEntry.EQUAL)).isTrue();
        assertThat(entry(authors("M Somerville")).isMarked(PaperEntry.EQUAL)).isFalse();
    }

    @Test
    void saysHowFarAPaperHasComeUntilItAppears() {
        PaperData accepted = PaperData.titled("A title").edit().status(PaperStatus.ACCEPTED).done();
        assertThat(PaperEntry.sketch(accepted, OWNER, WORDS).status())
                .isEqualTo("papers.status.accepted");
        assertThat(entry(List.of()).status()).isNull();
    }

    @Test
    void showsTheGapBeforeAnOwnerFarBehind() {
        String line =
                entry(many(60, 45)).authors().stream()
                        .map(name -> name.separator() + name.text())
                        .collect(Collectors.joining());
        assertThat(line).endsWith("A Author8, … A Lovelace");
    }

    @Test
    void makesLinksOfIds() {
        PaperData paper =
                paper(
                        null,
                        "10.1000/XYZ",
                        "2306.04815",
                        new PaperLink(LinkKind.CODE, link("/code")));
        assertThat(PaperEntry.sketch(paper, OWNER, WORDS).links())
                .containsExactly(
                        new Link("PDF", "https://arxiv.org/pdf/2306.04815"),
                        new Link("arXiv", "https://arxiv.org/abs/2306.04815"),
                        new Link("DOI", "https://doi.org/10.1000/XYZ"),
                        new Link("papers.code", "/code"));
    }

    @Test
    void showsNoAddressTwice() {
        PaperData paper =
                paper(
                        null,
                        "10.1000/xyz",
                        "2306.04815",
                        new PaperLink(
                                LinkKind.PDF, link("http://www.arxiv.org/pdf/2306.04815v2.pdf")),
                        new PaperLink(LinkKind.OTHER, link("https://arxiv.org/pdf/2306.04815")),
                        new PaperLink(LinkKind.PUBLISHER, link("https://dx.doi.org/10.1000/XYZ")),
                        new PaperLink(LinkKind.OTHER, link("https://www.example.org/a/")),
                        new PaperLink(LinkKind.OTHER, link("https://example.org/a")));
        assertThat(PaperEntry.sketch(paper, OWNER, WORDS).links())
                .containsExactly(
                        new Link("PDF", "http://www.arxiv.org/pdf/2306.04815v2.pdf"),
                        new Link("arXiv", "https://arxiv.org/abs/2306.04815"),
                        new Link("DOI", "https://doi.org/10.1000/xyz"),
                        new Link("example.org", "https://www.example.org/a/"));
    }

    @Test
    void prefersTheOwnersPdfToThatOfArxiv() {
        PaperData paper =
                paper(null, null, "2306.04815", new PaperLink(LinkKind.PDF, link("/mine.pdf")));
        assertThat(PaperEntry.sketch(paper, OWNER, WORDS).links())
                .extracting(Link::href)
                .containsExactly("/mine.pdf", "https://arxiv.org/abs/2306.04815");
    }

    @Test
    void takesTheMainLinkForPdfWhereItIsOne() {
        PaperData paper = paper("https://example.org/paper.pdf", null, null);
        assertThat(PaperEntry.sketch(paper, OWNER, WORDS).links())
                .containsExactly(new Link("PDF", "https://example.org/paper.pdf"));
    }

    @ParameterizedTest
    @CsvSource({
        "PREPRINT, , , papers.preprint,",
        "PREPRINT, arXiv, , arXiv,",
        "ARTICLE, , , ,",
        "ARTICLE, Journal of X, JX, JX, Journal of X",
        "ARTICLE, Journal of X, , Journal of X,",
        "THESIS, , , papers.thesis,"
    })
    void namesTheVenueOrTheKindOfWork(
            PaperType type,
            @Nullable String venue,
            @Nullable String venueShort,
            @Nullable String shown,
            @Nullable String inFull) {
        PaperData paper =
                data(type, venue, venueShort, null, null, null, null, List.of(), List.of());
        PaperEntry entry = PaperEntry.sketch(paper, OWNER, WORDS);
        assertThat(entry.venue()).isEqualTo(shown);
        assertThat(entry.venueInFull()).isEqualTo(inFull);
    }

    @Test
    void printsNoYearThatIsNotKnown() {
        assertThat(entry(List.of()).year()).isNull();
        PaperData dated =
                data(
                        PaperType.ARTICLE,
                        null,
                        null,
                        PartialDate.of(2024, 7),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of());
        assertThat(PaperEntry.sketch(dated, OWNER, WORDS).year()).isEqualTo("2024");
    }

    private static PaperEntry entry(List<Author> authors) {
        return PaperEntry.sketch(
                data(PaperType.ARTICLE, null, null, null, null, null, null, List.of(), authors),
                OWNER,
                WORDS);
    }

    private static List<Author> authors(String... names) {
        return List.of(names).stream().map(Author::parse).toList();
    }

    private static List<Author> many(int count, int ownersPlace) {
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            authors.add(Author.parse(i == ownersPlace ? "A Lovelace" : "A Author" + i));
        }
        return authors;
    }

    private static PaperData paper(
            @Nullable String url,
            @Nullable String doi,
            @Nullable String arxiv,
            PaperLink... links) {
        return data(
                PaperType.ARTICLE,
                null,
                null,
                null,
                url == null ? null : link(url),
                doi == null ? null : Doi.of(doi),
                arxiv == null ? null : ArxivId.of(arxiv),
                List.of(links),
                List.of());
    }

    private static PaperData data(
            PaperType type,
            @Nullable String venue,
            @Nullable String venueShort,
            @Nullable PartialDate date,
            @Nullable WebLink url,
            @Nullable Doi doi,
            @Nullable ArxivId arxiv,
            List<PaperLink> links,
            List<Author> authors) {
        return PaperData.titled("A title")
                .edit()
                .authors(authors)
                .type(type)
                .venue(venue, venueShort)
                .date(date)
                .url(url)
                .links(links)
                .doi(doi)
                .arxiv(arxiv)
                .done();
    }

    private static WebLink link(String url) {
        return WebLink.of(url);
    }
}
