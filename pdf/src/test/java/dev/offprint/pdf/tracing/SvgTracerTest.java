// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.picture.PictureOptions;
import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.style.Colour;
import dev.offprint.pdf.drawing.Artwork;
import dev.offprint.pdf.drawing.Drawing;
import dev.offprint.pdf.drawing.Ink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTracerTest {
    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'>";

    @Test
    void fills_strokes_gradients_and_what_shines_through_are_traced() throws IOException {
        var parts = drawing(trace(Pictures.drawing())).parts();
        assertThat(parts).hasSize(4);
        assertThat(parts.get(0))
                .isInstanceOfSatisfying(
                        Drawing.Filled.class,
                        ground -> assertThat(ground.ink()).isEqualTo(new Ink.Flat(new Colour(0xEE, 0xEE, 0xEE), 1)));
        assertThat(parts.get(1))
                .isInstanceOfSatisfying(
                        Drawing.Filled.class,
                        bar -> assertThat(bar.ink()).isInstanceOfSatisfying(Ink.Linear.class, ink -> {
                            assertThat(ink.x1()).isEqualTo(20);
                            assertThat(ink.x2()).isEqualTo(60);
                            assertThat(ink.stops()).hasSize(2);
                        }));
        assertThat(((Drawing.Filled) parts.get(2)).ink().alpha()).isBetween(.59, .61);
        assertThat(parts.get(3)).isInstanceOfSatisfying(Drawing.Stroked.class, curve -> {
            assertThat(curve.pen().width()).isEqualTo(6);
            assertThat(curve.pen().dashes()).containsExactly(12.0, 4.0);
        });
    }

    @Test
    void a_clip_cuts_what_is_under_it_only() throws IOException {
        var parts = drawing(trace(svg("<clipPath id='c'><circle r='9'/></clipPath>"
                        + "<g clip-path='url(#c)'><rect width='9' height='9'/></g><rect width='5' height='5'/>")))
                .parts();
        assertThat(parts.get(0).clips().size()).isEqualTo(parts.get(1).clips().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect width='9' height='9' filter='url(#f)'/>",
                "<mask id='m'><rect width='5' height='5' fill='white'/></mask><rect width='9' height='9' mask='url(#m)'/>",
                "<pattern id='p' width='.1' height='.1'><rect width='2' height='2'/></pattern>"
                        + "<rect width='90' height='60' fill='url(#p)'/>",
                "<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-opacity='0'/></linearGradient>"
                        + "<rect width='90' height='60' fill='url(#g)'/>"
            })
    void what_no_drawing_can_hold_becomes_pixels(String content) throws IOException {
        var artwork = trace(svg(content));
        assertThat(artwork.drawing()).isNull();
        assertThat(artwork.asset().mediaType()).isEqualTo("image/png");
    }

    private static Drawing drawing(Artwork artwork) {
        return Objects.requireNonNull(artwork.drawing());
    }

    private static Asset svg(String content) {
        return Asset.of("a", "image/svg+xml", (HEAD + content + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private static Artwork trace(Asset svg) throws IOException {
        var desk = new PictureDesk(Limits.STANDARD, PictureOptions.STANDARD);
        return SvgTracer.trace(desk.prepare("a", svg).picture().orElseThrow());
    }
}
