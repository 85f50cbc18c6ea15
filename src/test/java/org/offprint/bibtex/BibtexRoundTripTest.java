package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexRoundTripTest {

    private static final String SIGNS =
            "abcdefghijklmnopqrstuvwxyz ABCXYZ 0123456789 .,;:!?()[]<>|/+*=\"'^`~_#%&@{}-–—‘’“”«»„…¿¡•†§©"
                    + "ßæÆœŒøØåÅłŁđĐðÐþÞŋıüéèêëñçšžőűąęůăğİŞșțạệễắằữïîāēīḇģķļṣǿαβγδεθλμπΣΩέώ−×±≤≥∞→∂²₂"
                    + "Жщяй朱力冰山田ひらカタ한글שלוםعربي😀";

    private static final List<String> GIVEN =
            List.of(
                    "Jörg",
                    "Ana María",
                    "J.-P.",
                    "D. E.",
                    "力冰",
                    "Łukasz",
                    "bell",
                    "JP",
                    "M*",
                    "A and B");
    private static final List<String> FAMILY =
            List.of(
                    "Müller",
                    "García Márquez",
                    "O’Neill",
                    "O'Neill",
                    "Ben-David",
                    "Nguyễn",
                    "朱",
                    "de la Cruz",
                    "Smith, Ltd",
                    "Barnes & Noble",
                    "Xu*",
                    "Qi†",
                    "A;B",
                    "Ångström",
                    "Élan",
                    "others",
                    "ATLAS Collaboration",
                    "Zhu (the elder)");

    private static final List<String> BREAKS =
            List.of(
                    "\n",
                    "\n",
                    "\n\n",
                    "\n\n\n",
                    "\n\n\n\n",
                    "  \n",
                    " \n\n",
                    "\\\n",
                    " ",
                    "  ",
                    "\t");

    private static final List<String> BEGINNINGS =
            List.of(
                    "",
                    "",
                    "- ",
                    "  - ",
                    "* ",
                    "*",
                    "[a](b) ",
                    "1. ",
                    "10) ",
                    "> ",
                    "# ",
                    "@article{",
                    " @",
                    "    ",
                    "\t",
                    "-\t",
                    "|",
                    "| ",
                    "```\n",
                    "$$\n  a_1 +\n\tb\n$$ ",
                    "$$x$$\n",
                    "\\[\n x \\]\n",
                    "%",
                    "~",
                    "\u00a0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line.\nAnother one.",
                "One paragraph.\n\nAnother one,\nof two lines.",
                "A list:\n- first\n  - within\n- second\n\n\nThe end.",
                "A break at the end of a line  \nor by a sign\\\nhere.",
                "```\n  code\n\n\n\tmore\n```",
                "A formula\n$$\n  x_1 +\n  y\n$$\nset apart.",
                "A star\n*apart* and\n[a](b)\n@article{x,\nand an address",
                "from $20 \nto $30\n"
            })
    void keepsTheLinesOfAnAbstract(String text) {
        SequencedMap<String, BibtexValue> fields = new LinkedHashMap<>();
        fields.put("abstract", new BibtexValue.Abstract(text));
        String written = BibtexWriter.write(new BibtexEntry("misc", "a", fields));

        BibtexFile file = BibtexParser.parse(written, BibtexLimits.USUAL);

        assertThat(file.problems()).isEmpty();
        assertThat(file.entries().getFirst().entry().fields().get("abstract"))
                .as(written)
                .isEqualTo(new BibtexValue.Abstract(text.strip()));
    }

    @Test
    void joinsTheLinesThatAProgramBroke() {
        BibtexFile file =
                BibtexParser.parse(
                        "@misc{a, abstract = {We show\n   that lines\r\n   are wrapped. \\\\ But not\n   here.\n\n   Nor here,\\newline as\\ it is.}}",
                        BibtexLimits.USUAL);

        assertThat(file.entries().getFirst().entry().fields().get("abstract"))
                .isEqualTo(
                        new BibtexValue.Abstract(
                                "We show that lines are wrapped.\nBut not here.\n\nNor here,\nas it is."));
    }

    @Test
    void readsWhatTheWriterWrites() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            BibtexEntry entry = entry(random);

            BibtexFile file = BibtexParser.parse(BibtexWriter.write(entry), BibtexLimits.USUAL);

            assertThat(file.problems()).as(BibtexWriter.write(entry)).isEmpty();
            assertThat(file.entries())
                    .as(BibtexWriter.write(entry))
                    .extracting(ParsedEntry::entry)
                    .containsExactly(entry);
        }
    }

    @Test
    void writesWhatItReadTheSameAgain() {
        Random random = new Random(12);
        List<BibtexEntry> entries =
                IntStream.range(0, 200).mapToObj(i -> entry(random).withKey("key" + i)).toList();
        String written = BibtexWriter.write(entries);

        List<BibtexEntry> read =
                BibtexParser.parse(written, BibtexLimits.USUAL).entries().stream()
                        .map(ParsedEntry::entry)
                        .toList();

        assertThat(read).isEqualTo(entries);
        assertThat(BibtexWriter.write(read)).isEqualTo(written);
    }

    private static BibtexEntry entry(Random random) {
        SequencedMap<String, BibtexValue> fields = new LinkedHashMap<>();
        fields.put("title", new BibtexValue.Title(text(random)));
        fields.put("author", new BibtexValue.Names(names(random)));
        fields.put("journal", new BibtexValue.Text(text(random)));
        fields.put("year", new BibtexValue.Verbatim(Integer.toString(1900 + random.nextInt(200))));
        fields.put("month", new BibtexValue.Month(1 + random.nextInt(12)));
        fields.put(
                "pages",
                new BibtexValue.Pages(
                        pick(List.of("1-12", "e17", "S1—S5", "12:1-12:34", "1–2, 7"), random)));
        fields.put(
                "doi",
                new BibtexValue.Verbatim(
                        "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID_SIM%>" + i(random)));
        fields.put(
                "url", new BibtexValue.Verbatim("https://a.org/~x/{b}?c=d&e_f#g%20" + i(random)));
        fields.put("abstract", new BibtexValue.Abstract(lines(random)));
        fields.put("date-added", new BibtexValue.Text(text(random)));
        return new BibtexEntry("article", "Zhu:2020/x-" + i(random), fields);
    }

    private static List<BibtexName> names(Random random) {
        List<BibtexName> names = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String family = pick(FAMILY, random);
            names.add(
                    random.nextInt(4) == 0
                            ? BibtexName.whole(family)
                            : new BibtexName(
                                    pick(GIVEN, random),
                                    pick(List.of("van der", "de", "", "", "", "'t"), random),
                                    family,
                                    pick(List.of("Jr.", "III", "", "", ""), random)));
        }
        return names;
    }

    private static String text(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        String text =
                IntStream.range(0, 1 + random.nextInt(60))
                        .mapToObj(i -> Character.toString(signs[random.nextInt(signs.length)]))
                        .collect(Collectors.joining());
        return Normalizer.normalize("x" + text + " $O(n_1)$", Normalizer.Form.NFC);
    }

    /** Lines as people write them in Markdown, with blank ones, indented ones and formulas. */
    private static String lines(Random random) {
        StringBuilder text = new StringBuilder(text(random));
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(pick(BREAKS, random)).append(pick(BEGINNINGS, random)).append(text(random));
        }
        return text.toString();
    }

    private static int i(Random random) {
        return random.nextInt(1_000);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
