// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void text_and_values_are_escaped() {
        var xml = Xml.fragment().open("a", "b", "<\"&\n").text("<&>\"").close();
        assertThat(new String(xml.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<a b=\"&lt;&quot;&amp; \">&lt;&amp;&gt;\"</a>");
    }

    @Test
    void what_xml_cannot_hold_is_replaced() {
        assertThat(Xml.fragment().text("\u0000\u0008\uD800x\uDC00\uFFFF\uD83D\uDE00"))
                .hasToString("\uFFFD\uFFFD\uFFFDx\uFFFD\uFFFD\uD83D\uDE00");
    }

    @Test
    void an_element_left_open_is_a_fault_of_ours() {
        assertThatThrownBy(() -> Xml.part().open("a").bytes()).isInstanceOf(AssertionError.class);
    }
}
