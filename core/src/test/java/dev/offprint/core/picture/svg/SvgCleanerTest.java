// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.offprint.core.model.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {
    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";

    @Test
    void a_harmless_drawing_loses_nothing() throws IOException {
        var clean = SvgCleaner.clean(Pictures.drawing().bytes().readAll());
        assertThat(clean.dropped()).isFalse();
        assertThat(new String(clean.bytes(), StandardCharsets.UTF_8).replaceAll(">\\s+<", "><"))
                .isEqualTo(new String(Pictures.drawing().bytes().readAll(), StandardCharsets.UTF_8)
                        .replaceAll(">\\s+<", "><"));
    }

    @Test
    void what_acts_or_leads_outside_is_left_out_and_told() throws IOException {
        try (var in = Objects.requireNonNull(SvgCleanerTest.class.getResourceAsStream("nasty.svg"))) {
            var clean = SvgCleaner.clean(in.readAllBytes());
            assertThat(clean.dropped()).isTrue();
            assertThat(new String(clean.bytes(), StandardCharsets.UTF_8))
                    .contains("<text x=\"5\" y=\"90\"> ok</text>", "fill:green", "<g><rect class=\"b\"")
                    .doesNotContain("script", "foreign", "evil", "passwd", "onclick", "onload", "DOCTYPE", "@", "\\");
        }
    }

    @Test
    void cleaning_twice_changes_nothing_more() throws IOException {
        var once = SvgCleaner.clean(Pictures.drawing().bytes().readAll()).bytes();
        assertThat(SvgCleaner.clean(once).bytes()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect style='fill:url(http://a/b)'/>",
                "<rect fill=\"url('//a/b')\"/>",
                "<image href='a.png'/>",
                "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
                "<style>rect{background:image-set('a')}</style>",
                "<rect style='fill:u\\72l(a)'/>",
                "<rect onclick='a()'/>",
                "<iframe src='a'/>"
            })
    void nothing_gets_through_in_disguise(String part) throws IOException {
        var clean = SvgCleaner.clean((HEAD + part + "</svg>").getBytes(StandardCharsets.UTF_8));
        assertThat(clean.dropped()).isTrue();
        assertThat(new String(clean.bytes(), StandardCharsets.UTF_8))
                .doesNotContainPattern("url\\(|href|src=|onclick|image-set|data:");
    }

    @Test
    void parts_that_repeat_each_other_without_end_are_refused() {
        var svg = new StringBuilder(HEAD).append("<g id='g0'><rect/></g>");
        for (int i = 1; i < 10; i++) {
            svg.append("<g id='g").append(i).append("'>");
            svg.append(("<use xlink:href='#g" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        refused(svg + "</svg>");
    }

    @Test
    void a_part_that_shows_itself_does_no_harm() throws IOException {
        var svg = HEAD + "<g id='a'><use xlink:href='#a'/></g></svg>";
        assertThat(SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8)).bytes())
                .isNotEmpty();
    }

    @Test
    void what_is_too_deep_or_no_xml_is_refused() {
        refused(HEAD + "<g>".repeat(5000) + "</g>".repeat(5000) + "</svg>");
        refused(HEAD + "<g></svg>");
    }

    @Test
    void entities_of_entities_are_left_out_and_told() throws IOException {
        var bomb = "<!DOCTYPE svg [<!ENTITY a '" + "a".repeat(100) + "'><!ENTITY b '" + "&a;".repeat(1000) + "'>]>"
                + HEAD + "<text>&a;</text><text>&b;</text></svg>";
        var clean = SvgCleaner.clean(bomb.getBytes(StandardCharsets.UTF_8));
        assertThat(clean.dropped()).isTrue();
        assertThat(new String(clean.bytes(), StandardCharsets.UTF_8))
                .contains("<text>" + "a".repeat(100) + "</text>")
                .hasSizeLessThan(400);
    }

    @Test
    void names_of_drawing_programs_are_known_in_attributes() throws IOException {
        var svg = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://a/svg11.dtd' [<!ENTITY ns_svg "
                + "'http://www.w3.org/2000/svg'>]><svg xmlns='&ns_svg;'><rect width='3'/></svg>";
        assertThat(new String(
                        SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8))
                .contains("<rect width=\"3\"");
    }

    @Test
    void entities_may_be_declared_by_the_numbers_of_their_characters() throws IOException {
        var svg = "<!DOCTYPE svg [<!ENTITY dash '&#x2014;'>]>" + HEAD + "<text>é &dash;</text></svg>";
        assertThat(new String(
                        SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8))
                .contains("<text>é —</text>");
    }

    private static void refused(String svg) {
        assertThatIOException().isThrownBy(() -> SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
