package org.offprint.markdown.tex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedMathmlTest {

    private static final TexFormula X = new TexFormula("x", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<p>x</p>",
                "<math><mi>x</mi></math><script>y</script>",
                "<math></math><math></math>",
                "<math><a href='#x'><mi>x</mi></a></math>",
                "<math><script>x</script></math>",
                "<math><style>x</style></math>",
                "<math><mtext><span>x</span></mtext></math>",
                "<math><mtext><mi>x</mi></mtext></math>",
                "<math><mi><img src='x'></mi></math>",
                "<math><maction actiontype='statusline#x'><mi>x</mi></maction></math>",
                "<math><semantics><mi>x</mi><annotation-xml>y</annotation-xml></semantics></math>",
                "<math><mglyph src='x'></mglyph></math>",
                "<math><malignmark></malignmark></math>",
                "<math><MI>x</MI></math>",
                "<math><m:mi>x</m:mi></math>",
                "<math><svg></svg></math>",
                "<math><math><mi>x</mi></math></math>",
                "<math><!-- x --><mi>x</mi></math>",
                "<math><![CDATA[<script>]]></math>",
                "<math><?php x ?></math>",
                "<math><mrow>loose text</mrow></math>",
                "<math><menclose notation='circle'><mi>x</mi></menclose></math>"
            })
    void refusesWhatIsNotOnTheList(String markup) {
        assertThatThrownBy(() -> CheckedMathml.from(markup, X))
                .isInstanceOf(NotUnderstoodException.class);
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThatThrownBy(() ->
                        CheckedMathml.from(
                                "<math>" + "<mrow>".repeat(200) + "</mrow>".repeat(200) + "</math>",
                                X))
                .hasMessageContaining("deep");
        assertThatThrownBy(() ->
                        CheckedMathml.from("<math>" + "<mi>x</mi>".repeat(30_000) + "</math>", X))
                .hasMessageContaining("much");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<mi style='color:red' href='x' id='y' onclick='z' class='q'>x</mi> | <mi>x</mi>",
                "<mi mathvariant='normal'>x</mi> | <mi mathvariant=\"normal\">x</mi>",
                "<mi mathvariant='bold' mathcolor='red'>x</mi> | <mi>x</mi>",
                "<mo lspace='0' rspace='9999em'>x</mo> | <mo lspace=\"0em\">x</mo>",
                "<mspace width='1em;x' height='-.5em'></mspace> | <mspace height=\"-.5em\"></mspace>",
                "<mtext>&lt;b&gt; &amp; \"</mtext> | <mtext>&lt;b&gt; &amp; &quot;</mtext>",
                "<none></none> | <mrow></mrow>",
                "<menclose notation='top'><mi>x</mi></menclose> | <mrow class=\"overline\"><mi>x</mi></mrow>",
                "<mrow style='padding:3pt;border:1px solid;'></mrow> | <mrow class=\"boxed\"></mrow>",
                "<mtd class='tml-left' style='padding-left:0em;padding-right:1em'></mtd> | <mtd class=\"left none-before room-after\"></mtd>"
            })
    void writesOnlyWhatIsOnTheList(String markup, String written) throws NotUnderstoodException {
        assertThat(CheckedMathml.from("<math>" + markup + "</math>", X))
                .isEqualTo("<math alttext=\"x\">" + written + "</math>");
    }

    @Test
    void addsThePlainTextAsAnAlternative() throws NotUnderstoodException {
        assertThat(
                        CheckedMathml.from(
                                "<math display='block' style='x'><mi>y</mi></math>",
                                new TexFormula("\\text{\"<b>\"}^2", true)))
                .isEqualTo(
                        "<math display=\"block\" alttext=\"&quot;&lt;b&gt;&quot;²\"><mi>y</mi></math>");
    }
}
