// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XmlTreeTest {
    private static final XmlNames NAMES = XmlNames.of(Map.of());

    @Test
    void entities_of_html_are_characters_in_text_and_in_attributes() {
        assertThat(strict("<!DOCTYPE a SYSTEM \"x.dtd\"><a b=\"&eacute;\">&alpha;&amp;</a>"))
                .isEqualTo("a é α&");
    }

    @Test
    void entities_that_the_document_type_declares_are_known() {
        assertThat(strict("<!DOCTYPE a [<!ENTITY j \"Journal\">]>\n<a b=\"\">&j;</a>"))
                .isEqualTo("a  Journal");
    }

    @Test
    void entities_may_be_declared_by_the_numbers_of_their_characters() {
        var type =
                "<!DOCTYPE a [<!ENTITY mine \"&#x2014;\"><!ENTITY my '&#8212;&#38;#233;'><!ENTITY a \"&#38;#38;\">]>";
        assertThat(strict(type + "<a b='&mine;'>&my;&a;</a>")).isEqualTo("a — —é&");
    }

    @Test
    void quotes_in_the_value_of_an_entity_end_no_attribute() {
        var type = "<!DOCTYPE a [<!ENTITY one \"it's\"><!ENTITY two 'so \"said\"'><!ENTITY end ']]>'>]>";
        assertThat(strict(type + "<a b='&one; &two;'>&end;</a>")).isEqualTo("a it's so \"said\" ]]>");
    }

    @Test
    void entities_that_make_much_of_little_are_told_once() {
        var xml = "<!DOCTYPE a [<!ENTITY e '" + "x".repeat(200) + "'>]><a b=''>" + "&e;".repeat(60_000) + "</a>";
        assertThat(Fixtures.codes(run(xml, false))).containsExactly("read.xml.entities");
    }

    @Test
    void files_that_a_document_type_names_are_not_opened() {
        assertThat(strict("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><a b=\"\">&x;</a>"))
                .isEqualTo("a  &x;");
    }

    @Test
    void what_looks_like_an_entity_in_a_character_section_stays() {
        assertThat(strict("<a b=\"\"><![CDATA[&alpha;]]></a>")).isEqualTo("a  &alpha;");
    }

    @Test
    void an_unknown_entity_keeps_its_name_with_a_warning() {
        var result = run("<a b=\"&nosuch;\"/>", false);
        assertThat(Fixtures.codes(result)).containsExactly("read.xml.entity");
    }

    @Test
    void a_doubled_attribute_names_its_line_and_the_rest_is_read() {
        var result = run("<a b=\"1\">\n<c d=\"1\" d=\"2\">word</c></a>", true);
        assertThat(Fixtures.article(result).metadata().headlineText()).isEqualTo("a 1 word");
        var problem = ((ReadResult.Ok) result).notices().get(0);
        assertThat(problem.code()).isEqualTo("read.xml.lenient");
        assertThat(problem.place()).isEqualTo("x.xml:2");
    }

    @Test
    void strictly_it_is_refused_with_line_and_column() {
        assertThat(Fixtures.failure(run("<a b=\"1\">\n<c></a>", false)))
                .startsWith("x.xml:2:")
                .contains("column");
    }

    @Test
    void every_prefix_is_read_or_reported() {
        var whole = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY j \"J\">]><a b=\"&eacute;\"><!-- c --><c>&j;</c></a>";
        for (int end = 1; end <= whole.length(); end++) {
            assertThat(run(whole.substring(0, end), true)).isNotNull();
        }
    }

    private static String strict(String xml) {
        return Fixtures.article(run(xml, false)).metadata().headlineText();
    }

    /** The name of the root, its attribute b, and its text, as a headline. */
    private static ReadResult run(String xml, boolean lenient) {
        return Reading.run(Fixtures.source("x.xml", xml), ReadOptions.STANDARD, "test", reading -> {
            var root = lenient
                    ? XmlTree.lenient(reading, NAMES, r -> r.tagName().equals("a"))
                    : XmlTree.root(reading, NAMES);
            var seen = root.tagName() + " " + root.attr("b") + " "
                    + root.wholeText().strip();
            return Article.of(Metadata.headline(seen.replaceAll("\\s*\n\\s*", " ")), List.of());
        });
    }
}
