package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.papers.PaperData;

class OfferedValuesTest {

    private static final PaperData PAPER =
            PaperData.titled("Rings").edit().note("Oral").venue("Annals", null).done();

    @Test
    void knowsWhatWasOfferedAndNothingElse() {
        OfferedValues values = OfferedValues.NONE.with(PAPER);

        assertThat(values.has(PaperField.NOTE, PAPER)).isTrue();
        assertThat(values.has(PaperField.NOTE, PAPER.edit().note("Spotlight").done())).isFalse();
        assertThat(values.hasAny(PaperField.NOTE)).isTrue();
        assertThat(values.hasAny(PaperField.DOI)).isFalse();
    }

    @Test
    void isReadAsItIsWritten() {
        OfferedValues values = OfferedValues.NONE.with(PAPER);

        assertThat(OfferedValues.parse(values.text())).isEqualTo(values);
        assertThat(OfferedValues.parse("")).isEqualTo(OfferedValues.NONE);
    }

    @Test
    void passesOverPartsOfANewerVersion() {
        assertThat(OfferedValues.parse("HOLOGRAM 0123456789ab\n")).isEqualTo(OfferedValues.NONE);
    }

    @Test
    void staysShortHoweverOftenASourceChanges() {
        OfferedValues values =
                IntStream.range(0, 200)
                        .mapToObj(i -> PAPER.edit().note("Note " + i).done())
                        .reduce(OfferedValues.NONE, OfferedValues::with, OfferedValues::with);

        assertThat(values.text()).hasSizeLessThan(400);
        assertThat(values.has(PaperField.NOTE, PAPER.edit().note("Note 199").done())).isTrue();
    }
}
