package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.bibtex.BibtexNames.MarkedName;

class BibtexNamesTest {

    /** Each name as given+particle+family+suffix; several apart by a semicolon. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "Donald E. Knuth | Donald E.++Knuth+",
                "Knuth, Donald E. | Donald E.++Knuth+",
                "Knuth, D.E. | D.E.++Knuth+",
                "JP Serre | JP++Serre+",
                "J.-P. Serre | J.-P.++Serre+",
                "Jean-Pierre Serre | Jean-Pierre++Serre+",
                "Ludwig van Beethoven | Ludwig+van+Beethoven+",
                "van Beethoven, Ludwig | Ludwig+van+Beethoven+",
                "Jan van der Berg | Jan+van der+Berg+",
                "van der Berg, Jan | Jan+van der+Berg+",
                "Berg, Jan van der | Jan+van der+Berg+",
                "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin | Charles Louis Xavier Joseph+de la+Vallée Poussin+",
                "Jean de La Fontaine | Jean+de+La Fontaine+",
                "Maria {de la Cruz} | Maria++de la Cruz+",
                "De Rossi, Luca | Luca++De Rossi+",
                "Vincent Van Gogh | Vincent Van++Gogh+",
                "van Gogh | +van+Gogh+",
                "'t Hooft, Gerard | Gerard+'t+Hooft+",
                "Jean d'Alembert | Jean++d'Alembert+",
                "d'Alembert, Jean | Jean++d'Alembert+",
                "Martin Luther King Jr. | Martin Luther++King+Jr.",
                "King, Jr., Martin Luther | Martin Luther++King+Jr.",
                "King, Martin Luther, Jr. | Martin Luther++King+Jr.",
                "King Jr., Martin | Martin++King+Jr.",
                "King, Martin Jr. | Martin++King+Jr.",
                "Henry Ford III | Henry++Ford+III",
                "King, Jr., | ++King+Jr.",
                "{ATLAS Collaboration} | ++ATLAS Collaboration+",
                "ATLAS Collaboration | ++ATLAS Collaboration+",
                "The LIGO Scientific Collaboration | ++The LIGO Scientific Collaboration+",
                "{Barnes and Noble} | ++Barnes and Noble+",
                "{Barnes} and {Noble} | ++Barnes+; ++Noble+",
                "OpenAI | ++OpenAI+",
                "Plato | ++Plato+",
                "bell hooks | bell++hooks+",
                "Ortega y Gasset, Jos{\\'e} | José++Ortega y Gasset+",
                "Jos{\\'e} Ortega y Gasset | José++Ortega y Gasset+",
                "Garc{\\'\\i}a M{\\'a}rquez, Gabriel | Gabriel++García Márquez+",
                "M{\\\"u}ller, J{\\\"o}rg | Jörg++Müller+",
                "J\\\"org M\\\"uller | Jörg++Müller+",
                "Dvo\\v r\\'ak, Anton\\'\\i n | Antonín++Dvořák+",
                "Paul Erd{\\H o}s | Paul++Erdős+",
                "{\\L}ukasz Kaiser | Łukasz++Kaiser+",
                "{\\'E}variste Galois | Évariste++Galois+",
                "{\\'e}tienne {\\o}re | étienne++øre+",
                "O'Neill, Siobh\\'an | Siobhán++O'Neill+",
                "Ben-David, Shai | Shai++Ben-David+",
                "朱力冰 | ++朱力冰+",
                "朱, 力冰 | 力冰++朱+",
                "朱 力冰 | 力冰++朱+",
                "김 민준 | 민준++김+",
                "J.~R. Quinlan | J. R.++Quinlan+",
                "Zhu, Libin and Liu, Chaoyue | Libin++Zhu+; Chaoyue++Liu+",
                "Libin Zhu and Chaoyue Liu AND M. Belkin | Libin++Zhu+; Chaoyue++Liu+; M.++Belkin+",
                "Anderson, P. and Andrews, Q. | P.++Anderson+; Q.++Andrews+",
                "{Zhu, Libin and Liu, Chaoyue} | Libin++Zhu+; Chaoyue++Liu+",
                "Zhu, Libin and and Liu, C and | Libin++Zhu+; C++Liu+",
                "Ann{\\ }Onymous | ++Ann Onymous+",
                "Knuth, D. E. | D. E.++Knuth+",
                "von Neumann, John | John+von+Neumann+",
                "Guido van Rossum | Guido+van+Rossum+",
                "Abu al-Farabi | Abu++al-Farabi+",
            })
    void takesNamesApart(String tex, String names) {
        assertThat(shown(BibtexNames.read(tex))).isEqualTo(names);
        assertThat(BibtexNames.read(tex).remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "Zhu, L.; Liu, C. | L.++Zhu+; C.++Liu+",
                "Libin Zhu; Chaoyue Liu | Libin++Zhu+; Chaoyue++Liu+",
                "Libin Zhu & Chaoyue Liu | Libin++Zhu+; Chaoyue++Liu+",
                "Libin Zhu \\& Chaoyue Liu | Libin++Zhu+; Chaoyue++Liu+",
                "Libin Zhu, Chaoyue Liu, Mikhail Belkin | Libin++Zhu+; Chaoyue++Liu+; Mikhail++Belkin+",
                "Libin Zhu, Chaoyue Liu, and Mikhail Belkin | Libin++Zhu+; Chaoyue++Liu+; Mikhail++Belkin+",
                "Libin Zhu, Chaoyue Liu and Mikhail Belkin | Libin++Zhu+; Chaoyue++Liu+; Mikhail++Belkin+",
                "L. Zhu, C. Liu | L.++Zhu+; C.++Liu+",
                "Zhu, L., Liu, C., Belkin, M. | L.++Zhu+; C.++Liu+; M.++Belkin+",
                "Zhu, L., Liu, C. and Belkin, M. | L.++Zhu+; C.++Liu+; M.++Belkin+",
                "Zhu, Libin, Liu, Chaoyue | Libin++Zhu+; Chaoyue++Liu+",
                "van der Berg, Jan, Smith, Ann | Jan+van der+Berg+; Ann++Smith+",
                "Zhu L, Liu CX, Belkin M | L++Zhu+; CX++Liu+; M++Belkin+",
                "朱力冰、刘朝岳 | ++朱力冰+; ++刘朝岳+",
                "朱力冰，刘朝岳 | ++朱力冰+; ++刘朝岳+",
                "Martin King, Jr., Ann Smith, Bob Jones | Martin++King+Jr.; Ann++Smith+; Bob++Jones+",
            })
    void takesNamesApartThatAreWronglySeparated(String tex, String names) {
        assertThat(shown(BibtexNames.read(tex))).isEqualTo(names);
        assertThat(BibtexNames.read(tex).remarks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "Xu*, Wei | Xu | *",
                "Wei Xu* | Xu | *",
                "Xu, Wei* | Xu | *",
                "Qi†, Li | Qi | †",
                "Wei Xu$^*$ | Xu | *",
                "Wei Xu$^{\\ast}$ | Xu | *",
                "Wei Xu$^{1,2}$ | Xu | 12",
                "Wei Xu\\textsuperscript{*} | Xu | *",
                "Wei Xu\\textsuperscript{\\textdagger} | Xu | †",
                "Wei Xu{*} | Xu | *",
                "Wei Xu\\dag | Xu | †",
                "Wei Xu$^\\dagger$ | Xu | †",
                "Wei Xu * | Xu | *",
                "Wei Xu*† | Xu | *†",
                "*Wei Xu | Xu | *",
                "Wei Xu (equal contribution) | Xu | *",
                "Wei Xu (corresponding author) | Xu | ✉",
                "Wei Xu\\thanks{Equal contribution.} | Xu | §§",
                "Wei Xu¹ | Xu | ¹",
                "{Xu*}, Wei | Xu* | §§",
                "R{\\^e}ve, Jean | Rêve | §§",
                "Jean R\\^eve | Rêve | §§",
            })
    void givesMarksBackThatStandAtNames(String tex, String family, String marks) {
        assertThat(BibtexNames.read(tex).names())
                .singleElement()
                .satisfies(marked -> {
                    assertThat(marked.name().family()).isEqualTo(family);
                    assertThat(marked.marks()).isEqualTo(marks);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zhu, Libin and others",
                "Zhu, Libin and Others",
                "Libin Zhu et al.",
                "Libin Zhu, et al.",
                "Libin Zhu and et~al.",
                "Libin Zhu et al",
            })
    void saysThatThereAreOthers(String tex) {
        assertThat(BibtexNames.read(tex).others()).isTrue();
        assertThat(shown(BibtexNames.read(tex))).isEqualTo("Libin++Zhu+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ",", ", ,", "and", "and and", "{}", "}", "{", "$", "\\", ";;", "*", "~"
            })
    void findsNoNameWhereThereIsNone(String tex) {
        assertThat(BibtexNames.read(tex).plain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "a ",
                "and ",
                "$",
                ", ",
                "\\v ",
                "a; ",
                "{a} and ",
                "A. B, ",
                "$^*$ ",
                "*",
                "\\",
                "^{"
            })
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void takesHugeListsApartInTime(String part) {
        assertThat(BibtexNames.read(part.repeat(200_000 / part.length()))).isNotNull();
    }

    @Test
    void keepsNamesApartThatLookAlike() {
        assertThat(BibtexNames.read("Smith, John and Smith, John").plain())
                .isEqualTo(List.of(smith(), smith()));
    }

    private static BibtexName smith() {
        return new BibtexName("John", null, "Smith", null);
    }

    private static String shown(BibtexNames names) {
        return names.names().stream()
                .map(MarkedName::name)
                .map(name ->
                        text(name.given())
                                + "+"
                                + text(name.particle())
                                + "+"
                                + name.family()
                                + "+"
                                + text(name.suffix()))
                .collect(Collectors.joining("; "));
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
