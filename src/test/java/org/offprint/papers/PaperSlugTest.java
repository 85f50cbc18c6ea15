package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;

class PaperSlugTest {

    @ParameterizedTest
    @CsvSource({
        "2024, L Zhu, Catapults in SGD: spikes, 2024-zhu-catapults",
        "2020, C Liu, On the linearity of large models, 2020-liu-linearity",
        ", L Zhu, Catapults, zhu-catapults",
        "2024, , Catapults, 2024-catapults",
        "2024, Jan van der Berg, Über Łódź, 2024-berg-uber",
        "1905, Paul Erdős, '$\\alpha$-mixing', 1905-erdos-alpha",
        "2012, {ATLAS Collaboration}, Observation of a new particle, 2012-atlas-collaboration-observation",
        "2024, 朱立斌, 神经网络 and GPT-4, 2024-gpt"
    })
    void namesYearFirstAuthorAndFirstWordThatSaysSomething(
            @Nullable Integer year, @Nullable String author, String title, String slug) {
        assertThat(make(year, author, title, Set.of())).isEqualTo(new Slug(slug));
    }

    @Test
    void fallsBackToTheIdWhereNothingCanBeWritten() {
        assertThat(make(2024, "朱立斌", "神经网络", Set.of()).value()).matches("paper-[0-9a-f]{8}");
    }

    @Test
    void numbersWhatIsTaken() {
        Set<Slug> taken = Set.of(new Slug("2024-zhu-catapults"), new Slug("2024-zhu-catapults-2"));
        assertThat(make(2024, "L Zhu", "Catapults", taken))
                .isEqualTo(new Slug("2024-zhu-catapults-3"));
    }

    @Test
    void numbersManyThatWantTheSame() {
        FreeSlugs free = new FreeSlugs(Set.of(new Slug("catapults-3")));
        PaperData paper = PaperData.titled("Catapults");

        assertThat(Stream.generate(() -> free.take(PaperId.random(), paper)).limit(4))
                .extracting(Slug::value)
                .containsExactly("catapults", "catapults-2", "catapults-4", "catapults-5");
        assertThat(free.take(new Slug("catapults-4"))).isFalse();
        assertThat(free.take(new Slug("trebuchets"))).isTrue();
    }

    private static Slug make(
            @Nullable Integer year, @Nullable String author, String title, Set<Slug> taken) {
        PaperEdit paper = PaperData.titled(title).edit();
        paper.date(year == null ? null : PartialDate.of(year));
        paper.authors(author == null ? List.of() : List.of(Author.parse(author)));
        return PaperSlug.make(PaperId.random(), paper.done(), taken::contains);
    }
}
