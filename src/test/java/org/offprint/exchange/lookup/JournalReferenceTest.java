package org.offprint.exchange.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.PartialDate;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

class JournalReferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ann. of Math. 1 (2003) 1-7 | Ann. of Math.; 1; -; 1–7; 2003",
                "Ann. of Math. (2) 170 (2009), no. 3, 1187-1257 | Ann. of Math. (2); 170; 3; 1187–1257; 2009",
                "Phys. Rev. Lett. 116, 061102 (2016) | Phys. Rev. Lett.; 116; -; 061102; 2016",
                "Phys.Rev.D 102 (2020) 043015 | Phys.Rev.D; 102; -; 043015; 2020",
                "Nucl.Phys. B606 (2001) 518-544 | Nucl.Phys.; B606; -; 518–544; 2001",
                "JHEP 03 (2002) 012 | JHEP; 03; -; 012; 2002",
                "A&A 641, A6 (2020) | A&A; 641; -; A6; 2020",
                "Journal of Machine Learning Research, 21(140):1-67, 2020 | Journal of Machine Learning Research; 21; 140; 1–67; 2020",
                "IEEE Transactions on Information Theory, vol. 67, no. 3, pp. 1234-1245, March 2021 | IEEE Transactions on Information Theory; 67; 3; 1234–1245; 2021-03",
                "Annals of Statistics 2020, Vol. 48, No. 3, 1234-1260 | Annals of Statistics; 48; 3; 1234–1260; 2020",
                "SIGMA 16 (2020), 012, 34 pages | SIGMA; 16; -; 012; 2020",
                "Eur. Phys. J. C (2020) 80:123 | Eur. Phys. J. C; 80; -; 123; 2020",
                "ICML 2021 | ICML; -; -; -; 2021",
                "ACL 2019, pages 1234-1245 | ACL; -; -; 1234–1245; 2019",
                "Proceedings of the 37th International Conference on Machine Learning (ICML), 2020 | Proceedings of the 37th International Conference on Machine Learning; -; -; -; 2020",
                "In Proceedings of the 37th International Conference on Machine Learning, PMLR 119:1234-1245, 2020 | Proceedings of the 37th International Conference on Machine Learning; 119; -; 1234–1245; 2020"
            })
    void takesWhatIsSure(String reference, String parts) {
        PaperData citation = JournalReference.read(reference).orElseThrow().citation();
        Publication in = citation.publication();

        assertThat(
                        Stream.of(in.venue(), in.volume(), in.issue(), in.pages(), iso(citation))
                                .map(part -> part == null ? "-" : part)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "To appear in Annals of Statistics",
                "Annals of Statistics",
                "Published in Physics Letters B, 2012",
                "PhD thesis, University of Oslo, 2011",
                "arXiv admin note: text overlap",
                "Physica A 389 (2010) 1-12 and Physica A 390 (2011) 13-20",
                "Int. J. Mod. Phys. A18S1 (2003) 1-10; Erratum-ibid. A19 (2004) 3",
                "The Astrophysical Journal, Volume 890, Issue 2, id. 123, 2020",
                "Mon.Not.Roy.Astron.Soc. 495 (2020) 1, 1234-1245",
                "J. Phys.: Conf. Ser. 1234 012001 (2019)",
                "Electron. J. Combin. 27(2) (2020), #P2.15",
                "Lecture Notes in Computer Science 1234 (2005), 12-23",
                "Nature 529, 484-489 (2016), see also the supplement"
            })
    void leavesTheRestToTheOwner(String reference) {
        assertThat(JournalReference.read(reference)).isEmpty();
        assertThat(JournalReference.read(reference + " x".repeat(5_000))).isEmpty();
    }

    @Test
    void makesThePaperThePublishedOneAndKeepsWhenItWasOnline() {
        PaperData paper = entry("Phys. Rev. Lett. 116, 061102 (2016)", "2015-02-11T17:01:01Z");

        assertThat(paper.type()).isEqualTo(PaperType.ARTICLE);
        assertThat(paper.venue()).isEqualTo("Phys. Rev. Lett.");
        assertThat(paper.date()).isEqualTo(PartialDate.of(2016));
        assertThat(paper.onlineDate()).isEqualTo(new PartialDate(2015, 2, 11));
        assertThat(paper.arxiv()).hasToString("1602.03837");
        assertThat(paper.title()).isEqualTo("Waves");
        assertThat(paper.authors()).hasSize(1);
        assertThat(paper.attention()).isNull();
    }

    @Test
    void takesADateBehindThePublicationForNoneOfIt() {
        PaperData paper = entry("Phys. Rev. Lett. 116, 061102 (1996)", "2015-02-11T17:01:01Z");

        assertThat(paper.date()).isEqualTo(PartialDate.of(1996));
        assertThat(paper.onlineDate()).isNull();
    }

    @Test
    void keepsTheDoubtWhereItIsNotSure() {
        PaperData paper = entry("Physica A, to appear", "2015-02-11T17:01:01Z");

        assertThat(paper.type()).isEqualTo(PaperType.PREPRINT);
        assertThat(paper.venue()).isNull();
        assertThat(paper.date()).isEqualTo(new PartialDate(2015, 2, 11));
        assertThat(paper.attention())
                .isEqualTo("arXiv says that it appeared: “Physica A, to appear”.");
    }

    private static String iso(PaperData citation) {
        return String.valueOf(citation.date() == null ? null : citation.date().iso());
    }

    private static PaperData entry(String reference, String submitted) {
        return ArxivEntry.read(
                        Map.of(
                                "id", List.of("http://arxiv.org/abs/1602.03837v1"),
                                "title", List.of("Waves"),
                                "author/name", List.of("Ann Lattice"),
                                "published", List.of(submitted),
                                "journal_ref", List.of(reference)))
                .orElseThrow()
                .data();
    }
}
