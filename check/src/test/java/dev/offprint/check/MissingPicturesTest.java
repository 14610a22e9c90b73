// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import dev.offprint.docx.DocxRenderer;
import dev.offprint.epub.EpubRenderer;
import dev.offprint.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a line for a picture that cannot be had, such as a symbol of a formula kept as a picture. */
class MissingPicturesTest {
    @Test
    void words_stand_in_whether_the_picture_is_described_or_not() throws IOException {
        for (var text : List.of(
                TaggedText.of(rendered(new PdfRenderer())),
                WordText.of(rendered(new DocxRenderer())),
                EpubText.of(rendered(new EpubRenderer())))) {
            assertThat(text).containsIgnoringWhitespaces("where [Picture] is salt, [beta] is heat");
        }
    }

    private static byte[] rendered(ArticleRenderer renderer) throws IOException {
        var line = Paragraph.of(List.of(
                new Text("where "),
                new InlineImage(new Image("e1.gif", null, new AltText.Unknown())),
                new Text(" is salt, "),
                new InlineImage(new Image("e2.gif", null, new AltText.Known("beta"))),
                new Text(" is heat")));
        var metadata = Metadata.headline("Salt").withLanguage("en");
        var article = new Article(metadata, List.of(line), List.of(), List.of(), List.of(), Origin.NONE);
        var out = new ByteArrayOutputStream();
        renderer.render(RenderJob.of(article, Style.STANDARD, problem -> {}), out);
        return out.toByteArray();
    }
}
