// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx;

import static dev.offprint.docx.Written.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.model.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesAndLinksTest {
    @Test
    void a_picture_says_what_it_shows_and_fits_the_column() throws IOException {
        var written = pictured(new AltText.Known("A red disc"), Pictures.disc());
        assertThat(written.document()).contains("descr=\"A red disc\"");
        assertThat(written.problems()).isEmpty();
        try (var word = written.opened()) {
            assertThat(word.getAllPictures())
                    .singleElement()
                    .satisfies(picture -> assertThat(picture.getFileName()).isEqualTo("image1.jpg"));
        }
    }

    @Test
    void a_decorative_picture_bears_words_own_mark() throws IOException {
        var written = pictured(new AltText.Decorative(), Pictures.disc());
        assertThat(written.document())
                .contains("descr=\"\"")
                .contains("adec:decorative")
                .contains("val=\"1\"");
    }

    @Test
    void a_picture_that_nobody_describes_is_told_once() throws IOException {
        var written = pictured(new AltText.Unknown(), Pictures.disc());
        assertThat(written.codes()).containsExactly("render.alt.unknown");
    }

    @Test
    void the_text_of_a_broken_picture_stands_in() throws IOException {
        var written = pictured(new AltText.Known("A red disc"), Asset.of("disc", "image/png", new byte[] {1, 2}));
        assertThat(written.document()).contains("[A red disc]").doesNotContain("w:drawing");
        assertThat(written.codes()).containsExactly("image.broken");
    }

    @Test
    void a_drawing_has_a_picture_for_words_that_cannot_draw_it() throws IOException {
        var written = pictured(new AltText.Known("A chart"), Pictures.drawing());
        assertThat(written.document())
                .containsPattern("<a:blip r:embed=\"rId\\d+\"><a:extLst>.*<asvg:svgBlip [^>]*r:embed=\"rId\\d+\"/>");
        assertThat(written.part("word/_rels/document.xml.rels"))
                .contains("media/image1.png")
                .contains("media/image2.svg");
        assertThat(written.part("[Content_Types].xml")).contains("image/svg+xml");
        assertThat(written.problems()).isEmpty();
    }

    @Test
    void of_a_picture_that_moves_the_first_frame_is_shown() throws IOException {
        var written = pictured(new AltText.Known("A heart"), Pictures.moving());
        assertThat(written.part("word/_rels/document.xml.rels")).contains("media/image1.png");
        assertThat(written.codes()).containsExactly("image.first-frame");
    }

    @Test
    void a_link_leads_outside_and_a_script_nowhere() throws IOException {
        var written = Written.of(p(link("https://example.org/?a=1&b=2", "good"), link("javascript:alert(1)", "bad")));
        assertThat(written.part("word/_rels/document.xml.rels"))
                .contains("Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\"")
                .doesNotContain("javascript");
        assertThat(written.document()).contains(">bad<");
        assertThat(written.codes()).containsExactly("render.link.target");
    }

    @Test
    void a_cross_reference_finds_its_block_whatever_its_id() throws IOException {
        var id = "Überschrift mit einem sehr langen Namen, der gekürzt wird";
        var written = Written.of(
                p(new CrossReference(id, List.of(new Text("there")))),
                new Heading(Attributes.id(id), 1, List.of(new Text("Heading"))));
        var anchor = written.document().replaceAll("(?s).*w:anchor=\"([^\"]+)\".*", "$1");
        assertThat(anchor).hasSizeLessThanOrEqualTo(40).matches("[A-Za-z][A-Za-z0-9_]*");
        assertThat(written.document()).contains("w:name=\"" + anchor + "\"");
    }

    @Test
    void a_cross_reference_to_nothing_is_text() throws IOException {
        var written = Written.of(p(new CrossReference("nowhere", List.of(new Text("there")))));
        assertThat(written.document()).contains(">there<").doesNotContain("w:hyperlink");
        assertThat(written.codes()).containsExactly("render.link.dead");
    }

    private static Link link(String target, String text) {
        return new Link(target, null, List.of(new Text(text)));
    }

    private static Written pictured(AltText alt, Asset asset) throws IOException {
        var figure = Figure.of(new Image("disc.img", asset.id(), alt));
        return Written.of(
                new Article(Metadata.NONE, List.of(figure, figure), List.of(), List.of(), List.of(asset), Origin.NONE));
    }
}
