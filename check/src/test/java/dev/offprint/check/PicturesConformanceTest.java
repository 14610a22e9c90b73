// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Style;
import dev.offprint.docx.DocxRenderer;
import dev.offprint.epub.EpubRenderer;
import dev.offprint.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures of every kind, each twice, in files that are faultless. */
class PicturesConformanceTest {
    private static final Checks CHECKS = new Checks(PdfProfile.PDFA_2A, PdfProfile.PDFUA_1);
    private static final List<ArticleRenderer> RENDERERS =
            List.of(new PdfRenderer(), new DocxRenderer(), new EpubRenderer());

    @Test
    void every_format_shows_every_kind_and_stays_faultless() throws IOException {
        for (var renderer : RENDERERS) {
            var problems = new ArrayList<Problem>();
            var out = new ByteArrayOutputStream();
            renderer.render(RenderJob.of(article(), Style.STANDARD, problems::add), out);
            var name = "it." + renderer.format().extension();
            assertThat(CHECKS.check(name, ByteSource.of(out.toByteArray()))).isEmpty();
            assertThat(problems).extracting(Problem::code).containsOnly("image.first-frame");
        }
    }

    @Test
    void the_same_pictures_give_the_same_bytes() throws IOException {
        for (var renderer : RENDERERS) {
            var first = new ByteArrayOutputStream();
            var second = new ByteArrayOutputStream();
            renderer.render(RenderJob.of(article(), Style.STANDARD, problem -> {}), first);
            renderer.render(RenderJob.of(article(), Style.STANDARD, problem -> {}), second);
            assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        }
    }

    private static Article article() {
        var blurred = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><filter id='f'>"
                + "<feGaussianBlur stdDeviation='2'/></filter><rect width='40' height='40' filter='url(#f)'/></svg>";
        var assets = List.of(
                Pictures.disc(),
                Pictures.portrait(),
                Pictures.drawing(),
                Pictures.moving(),
                Asset.of("blurred", "image/svg+xml", blurred.getBytes(StandardCharsets.UTF_8)));
        var body = new ArrayList<Block>();
        for (int i = 0; i < 2; i++) {
            for (var asset : assets) {
                body.add(Figure.of(new Image(asset.id(), asset.id(), new AltText.Known("A picture"))));
            }
        }
        var metadata = Metadata.headline("Pictures").withLanguage("en");
        return new Article(metadata, body, List.of(), List.of(), assets, Origin.NONE);
    }
}
