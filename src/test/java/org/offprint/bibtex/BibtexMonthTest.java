package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexMonthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "jan | 1 | -",
                "feb | 2 | -",
                "mar | 3 | -",
                "apr | 4 | -",
                "may | 5 | -",
                "jun | 6 | -",
                "jul | 7 | -",
                "aug | 8 | -",
                "sep | 9 | -",
                "oct | 10 | -",
                "nov | 11 | -",
                "dec | 12 | -",
                "January | 1 | -",
                "JANUARY | 1 | -",
                "Jan. | 1 | -",
                "Febr. | 2 | -",
                "Sept | 9 | -",
                "Sept. | 9 | -",
                "Septem | 9 | -",
                "1 | 1 | -",
                "01 | 1 | -",
                "12 | 12 | -",
                "7. | 7 | -",
                "7月 | 7 | -",
                "12월 | 12 | -",
                "Januar | 1 | -",
                "Jänner | 1 | -",
                "März | 3 | -",
                "Maerz | 3 | -",
                "Mai | 5 | -",
                "Juni | 6 | -",
                "Okt. | 10 | -",
                "Dezember | 12 | -",
                "janvier | 1 | -",
                "févr. | 2 | -",
                "fevrier | 2 | -",
                "août | 8 | -",
                "décembre | 12 | -",
                "enero | 1 | -",
                "agosto | 8 | -",
                "septiembre | 9 | -",
                "gennaio | 1 | -",
                "maggio | 5 | -",
                "luglio | 7 | -",
                "março | 3 | -",
                "outubro | 10 | -",
                "mei | 5 | -",
                "maart | 3 | -",
                "januari | 1 | -",
                "grudnia | 12 | -",
                "Ocak | 1 | -",
                "июль | 7 | -",
                "8 jul | 7 | 8",
                "jul 4 | 7 | 4",
                "July 4th | 7 | 4",
                "4. Juli | 7 | 4",
                "MAR 15 | 3 | 15",
                "15 août | 8 | 15",
                "7月21日 | 7 | 21",
                "Nov 30 | 11 | 30",
            })
    void readsMonthsAsPeopleWriteThem(String text, int month, @Nullable Integer day) {
        assertThat(BibtexMonth.read(text)).contains(new BibtexMonth(month, day, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jan/feb | 1",
                "July-August | 7",
                "July–August | 7",
                "Sept/Oct | 9",
                "December and January | 12",
                "8--12 July | 7",
                "21-27 Jul | 7",
                "Juli bis August | 7",
                "1-3 | 1",
            })
    void takesTheFirstOfSeveral(String text, int month) {
        assertThat(BibtexMonth.read(text))
                .hasValueSatisfying(read -> {
                    assertThat(read.month()).isEqualTo(month);
                    assertThat(read.isRange()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Spring",
                "Winter 2020",
                "0",
                "13",
                "99999999999",
                "n/a",
                "Smarch",
                "{}",
                "-"
            })
    void findsNoneWhereThereIsNone(String text) {
        assertThat(BibtexMonth.read(text)).isEmpty();
    }

    @Test
    void doesNotReadLongTexts() {
        assertThat(BibtexMonth.read("july ".repeat(1_000))).isEmpty();
    }
}
