// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathmlReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math><mi>x</mi></math>",
                "<math xmlns='http://www.w3.org/1998/Math/MathML'><mfrac><mi>a</mi><mn>2</mn></mfrac></math>",
                "<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:mi>x</m:mi></m:math>",
                "<math><mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable></math>"
            })
    void presentation_mathml_is_let_through(String mathml) {
        assertThat(MathmlReader.read(mathml)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math><mi>x</math>",
                "<math><script>alert(1)</script></math>",
                "<math><annotation-xml><p/></annotation-xml></math>",
                "<math><mfrac><mi>a</mi></mfrac></math>",
                "<math>loose</math>",
                "<svg/>",
                "<!DOCTYPE math [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><math><mi>&e;</mi></math>",
                "not xml at all"
            })
    void anything_doubtful_is_not(String mathml) {
        assertThat(MathmlReader.read(mathml)).isEmpty();
    }

    @Test
    void attributes_that_could_do_harm_are_left_behind() {
        var formula = MathmlReader.read("<math><mi href='javascript:x' mathvariant='bold' onclick='x'>x</mi></math>");
        assertThat(formula.orElseThrow().children().get(0).attributes()).containsOnlyKeys("mathvariant");
    }
}
