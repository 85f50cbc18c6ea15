package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.papers.Author;
import org.offprint.profile.Orcid;

class AuthorsMergeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    L. Zhu        | Libin Zhu     | Libin Zhu
                    Libin Zhu     | L Zhu         | Libin Zhu
                    J.-P. Serre   | Jean-Pierre Serre | Jean-Pierre Serre
                    JP Serre      | Jean-Pierre Serre | Jean-Pierre Serre
                    Zhu           | Libin Zhu     | Libin Zhu
                    Paul Erdős    | P. Erdos      | Paul Erdős
                    M. E. J. Newman | Mark Newman | M. E. J. Newman
                    Libin Zhu     | Lei Zhu       |
                    Libin Zhu     | Libin Zhou    |
                    """,
            delimiter = '|')
    void takesTheFullerNameOfOnePerson(String known, String found, @Nullable String merged) {
        Optional<List<Author>> result =
                AuthorsMerge.of(List.of(Author.parse(known)), List.of(Author.parse(found)));

        assertThat(result.map(authors -> authors.getFirst().displayName()))
                .isEqualTo(Optional.ofNullable(merged));
    }

    @Test
    void keepsWhatIsKnownOfThePersonBeyondTheName() {
        Author known =
                new Author("L.", "Zhu")
                        .at(Orcid.of("0000-0002-1825-0097"), null)
                        .marked(true, false)
                        .declaredOwner(true);

        assertThat(AuthorsMerge.of(List.of(known), List.of(new Author("Libin", "Zhu"))))
                .contains(
                        List.of(
                                new Author("Libin", "Zhu")
                                        .at(Orcid.of("0000-0002-1825-0097"), null)
                                        .marked(true, false)
                                        .declaredOwner(true)));
    }

    @Test
    void mergesNoListsOfDifferentLength() {
        Author author = new Author("Libin", "Zhu");

        assertThat(AuthorsMerge.of(List.of(author), List.of(author, author))).isEmpty();
    }
}
