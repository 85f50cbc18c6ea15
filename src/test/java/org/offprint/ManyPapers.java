package org.offprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

/**
 * As many plausible papers as a test wants, always the same: thirty years of them, with authors who
 * come again, venues, abstracts, tags and identifiers. Every fifteenth has a formula in its title,
 * every twentieth is a draft, some have no date or no author, and the first six are selected.
 */
public final class ManyPapers {

    private static final int FIRST_YEAR = 1997;
    private static final int LAST_YEAR = 2026;
    private static final int SELECTED = 6;

    private static final List<String> MANNERS =
            List.of(
                    "On the",
                    "Towards a",
                    "A note on the",
                    "Fast",
                    "Robust",
                    "Provable",
                    "Rethinking the",
                    "Understanding the",
                    "Beyond the",
                    "Lower bounds for the");
    private static final List<String> THINGS =
            List.of(
                    "catapult dynamics",
                    "feature learning",
                    "spectral bias",
                    "generalization gap",
                    "kernel regression",
                    "linear stability",
                    "loss landscape",
                    "sample complexity",
                    "gradient noise",
                    "phase transitions",
                    "transport maps",
                    "sparse recovery");
    private static final List<String> PLACES =
            List.of(
                    "wide neural networks",
                    "Gaussian mixtures",
                    "random graphs",
                    "tensor data",
                    "stochastic optimization",
                    "language models",
                    "Hilbert spaces",
                    "distributed systems",
                    "protein folding",
                    "climate records");
    private static final List<String> FORMULAS =
            List.of("$L^2$", "$\\mathcal{O}(n \\log n)$", "\\(\\ell_1\\)", "$\\alpha$-stable");
    private static final List<String> FAMILIES =
            List.of(
                    "Zhu",
                    "Liu",
                    "Belkin",
                    "García Márquez",
                    "Müller",
                    "O’Neill",
                    "Nguyen",
                    "Søndergaard",
                    "Okafor",
                    "Tanaka",
                    "Petrov",
                    "Łukasiewicz",
                    "Rossi",
                    "Haddad",
                    "Kim",
                    "Johansson",
                    "Desai",
                    "Ben-David",
                    "Smith",
                    "Ångström");
    private static final List<String> GIVEN =
            List.of(
                    "Libin",
                    "Chaoyue",
                    "Mikhail",
                    "Ana María",
                    "Jörg",
                    "Siobhán",
                    "Linh",
                    "Mette",
                    "Chidi",
                    "Yuki",
                    "Olga",
                    "Jan",
                    "Giulia",
                    "Rami",
                    "Minjun",
                    "Elsa");
    private static final List<String> TAGS =
            List.of(
                    "optimization",
                    "deep learning",
                    "theory",
                    "statistics",
                    "graphs",
                    "fairness",
                    "kernels",
                    "vision",
                    "biology",
                    "climate");
    private static final List<List<String>> JOURNALS =
            List.of(
                    List.of("Journal of Machine Learning Research", "JMLR"),
                    List.of("The Annals of Statistics", "Ann. Stat."),
                    List.of("IEEE Transactions on Information Theory", "IEEE TIT"));
    private static final List<List<String>> CONFERENCES =
            List.of(
                    List.of("International Conference on Machine Learning", "ICML"),
                    List.of("Advances in Neural Information Processing Systems", "NeurIPS"),
                    List.of("Conference on Learning Theory", "COLT"));
    private static final String SENTENCE =
            "We study the %s of %s and show that it is governed by a single scale. ";

    private ManyPapers() {}

    /** So many papers; the first of a longer list are the same as a shorter list. */
    public static List<PaperData> of(int count) {
        return IntStream.range(0, count).mapToObj(ManyPapers::paper).toList();
    }

    private static PaperData paper(int i) {
        Random random = new Random(31L * i + 7);
        int year = LAST_YEAR - i % (LAST_YEAR - FIRST_YEAR + 1);
        boolean journal = random.nextInt(3) == 0;
        boolean draft = i % 20 == 19;
        String thing = pick(THINGS, random);
        String place = pick(PLACES, random);
        return PaperData.titled(title(i, thing, place, random))
                .edit()
                .authors(i % 97 == 96 ? List.of() : authors(random))
                .type(type(i, journal))
                .status(draft ? PaperStatus.IN_PREPARATION : PaperStatus.PUBLISHED)
                .publication(publication(journal, year, random))
                .date(i % 41 == 40 ? null : date(year, random))
                .abstractText(SENTENCE.formatted(thing, place).repeat(2 + random.nextInt(5)))
                .tags(tags(random))
                .doi(i % 3 == 0 ? null : Doi.of("10.5555/offprint.%d".formatted(i)))
                .arxiv(i % 4 == 0 ? ArxivId.of("2101.%05d".formatted(i)) : null)
                .links(links(i))
                .selected(i < SELECTED)
                .visibility(draft ? Visibility.DRAFT : Visibility.PUBLIC)
                .done();
    }

    private static String title(int i, String thing, String place, Random random) {
        String title = "%s %s of %s, part %d".formatted(pick(MANNERS, random), thing, place, i + 1);
        return i % 15 == 14 ? title + " in " + pick(FORMULAS, random) : title;
    }

    private static List<Author> authors(Random random) {
        List<Author> authors = new ArrayList<>();
        int count = random.nextInt(40) == 0 ? 40 : 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            authors.add(new Author(pick(GIVEN, random), pick(FAMILIES, random)));
        }
        return authors;
    }

    private static PaperType type(int i, boolean journal) {
        return switch (i % 50) {
            case 47 -> PaperType.THESIS;
            case 48 -> PaperType.CHAPTER;
            case 49 -> PaperType.SOFTWARE;
            default -> journal ? PaperType.ARTICLE : PaperType.CONFERENCE;
        };
    }

    private static Publication publication(boolean journal, int year, Random random) {
        List<String> venue = pick(journal ? JOURNALS : CONFERENCES, random);
        int first = 1 + random.nextInt(5_000);
        return new Publication(
                venue.get(0),
                venue.get(1),
                journal ? Integer.toString(year - 1990) : null,
                journal ? Integer.toString(1 + random.nextInt(12)) : null,
                first + "–" + (first + 8 + random.nextInt(30)),
                null,
                journal ? null : "PMLR",
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static @Nullable PartialDate date(int year, Random random) {
        return random.nextInt(4) == 0
                ? PartialDate.of(year)
                : PartialDate.of(year, 1 + random.nextInt(12));
    }

    private static List<String> tags(Random random) {
        return random.ints(random.nextInt(4), 0, TAGS.size())
                .distinct()
                .mapToObj(TAGS::get)
                .toList();
    }

    private static List<PaperLink> links(int i) {
        return i % 5 == 0
                ? List.of(
                        new PaperLink(
                                LinkKind.CODE,
                                WebLink.of("https://code.example.org/paper-" + (i + 1))))
                : List.of();
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
