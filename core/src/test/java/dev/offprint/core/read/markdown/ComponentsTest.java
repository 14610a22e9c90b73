// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static dev.offprint.core.read.markdown.Written.body;
import static dev.offprint.core.read.markdown.Written.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {
    @Test
    void titles_of_components_stand_above_their_text() {
        assertThat(body("<Tabs>\n<TabItem value=\"a\" label=\"One\">\n\nText *a*.\n\n</TabItem>\n</Tabs>\n"))
                .isEqualTo("p {strong One}\np Text {emphasis a}.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Admonition type=\"tip\" title=\"Title\">\n\nText.\n\n</Admonition>",
                "<Tip title=\"Title\">Text.</Tip>",
                "<Callout type=\"tip\" title=\"Title\">\nText.\n</Callout>",
            })
    void boxes_become_asides(String box) {
        assertThat(body(box)).isEqualTo("aside tip Title\n  p Text.\n");
    }

    @Test
    void pictures_become_pictures() {
        assertThat(body("<Image src=\"a.png\" alt=\"Alt\" caption=\"Cap\" />\n\nText."))
                .isEqualTo("figure <a.png> missing \"Alt\"\n  p Cap\np Text.\n");
    }

    @Test
    void every_component_is_told_with_its_attributes() {
        assertThat(told("A <Chip label=\"One\" /> and <Badge text=\"Two\">x</Badge>."))
                .isEqualTo(
                        "read.markdown.component: components that only their site draws are taken as the text in them: "
                                + "<chip label=\"One\">, <badge text=\"Two\">");
    }

    @Test
    void words_in_attributes_are_told() {
        assertThat(told("<abbr title=\"Hyper Text\">HT</abbr> <a href=\"b\" title=\"kept\">x</a>"))
                .isEqualTo("read.markdown.attribute-words: words in attributes of HTML are left out: "
                        + "Hyper Text (title of <abbr>)");
        assertThat(told("Text ![x](a.png \"Title\")")).contains("in a line is left out: Title");
    }
}
