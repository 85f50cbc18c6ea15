package org.offprint.bibtex;

/** Texts of BibTeX for tests and for measuring. */
public final class BibtexSamples {

    private static final String ENTRY =
            """
            @article{zhu%1$d,
              title     = {Catapults in {SGD}: spikes in the training loss, part %1$d},
              author    = {Zhu, Libin and M{\\"u}ller, J{\\"o}rg and van der Berg, Jan and Erd{\\H{o}}s, P{\\'a}l},
              journal   = {Journal of Machine Learning Research},
              volume    = {%2$d},
              number    = {3},
              pages     = {%1$d--%3$d},
              year      = {%4$d},
              month     = jul,
              doi       = {10.5555/offprint.%1$d},
              url       = {https://example.org/papers/%1$d},
              keywords  = {optimization, deep learning},
              abstract  = {We study the catapult dynamics of wide neural networks \\& show that they are
                governed by a single scale $O(n \\log n)$; the loss first grows and then falls.}
            }

            """;

    private BibtexSamples() {}

    /** So many entries as a program writes them, some 600 characters each. */
    public static String typical(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(ENTRY.formatted(i, i % 40 + 1, i + 11, 1990 + i % 35));
        }
        return text.toString();
    }
}
