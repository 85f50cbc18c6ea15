package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bytes=0-0        | 0  | 1
                    bytes=0-         | 0  | 100
                    bytes=10-19      | 10 | 10
                    bytes=90-        | 90 | 10
                    bytes=90-500     | 90 | 10
                    bytes=-5         | 95 | 5
                    bytes=-500       | 0  | 100
                    bytes= 3-4       | 3  | 2
                    """)
    void readsOnePart(String header, long first, long length) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange(first, length));
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-", "bytes=500-600", "bytes=-0"})
    void hasNothingBehindTheEnd(String header) {
        assertThat(ByteRange.of(header, 100).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bytes=-
                    bytes=9-3
                    bytes=0-1,5-6
                    bytes=a-b
                    bytes=99999999999999999999-
                    lines=1-2
                    nonsense
                    """)
    void answersWithTheWholeWhatItDoesNotUnderstand(String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(ByteRange.whole(100));
    }
}
