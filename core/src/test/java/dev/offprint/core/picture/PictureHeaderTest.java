// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Pictures;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PictureHeaderTest {
    @Test
    void the_measures_of_a_jpeg_and_a_png_are_read() throws IOException {
        assertThat(PictureHeader.of(bytes(Pictures.disc())).orElseThrow().kind())
                .isEqualTo(PictureKind.JPEG);
        var png = PictureHeader.of(bytes(Pictures.portrait())).orElseThrow();
        assertThat(png.kind()).isEqualTo(PictureKind.PNG);
        assertThat(png.height()).isGreaterThan(png.width());
    }

    @Test
    void a_drawing_is_as_large_as_its_root_says_and_else_as_its_box() {
        assertThat(svg("width='2in' height='50'")).isEqualTo("192 × 50");
        assertThat(svg("viewBox='0 0 30 60'")).isEqualTo("30 × 60");
        assertThat(svg("width='100%' height='20' viewBox='0 0 30 60'")).isEqualTo("10 × 20");
        assertThat(svg("")).isEqualTo("300 × 150");
        assertThat(svg("width='1e99' height='1e98'")).isEqualTo("10000 × 1000");
    }

    private static String svg(String attributes) {
        var text = "\uFEFF<!-- a -->\n<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>";
        var header = PictureHeader.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        return header.width() + " × " + header.height();
    }

    @Test
    void a_png_that_is_cut_off_anywhere_is_broken() throws IOException {
        var whole = bytes(Pictures.portrait());
        for (int length = 0; length < whole.length; length++) {
            assertThat(PictureHeader.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void a_png_with_a_changed_byte_is_broken() throws IOException {
        var changed = bytes(Pictures.portrait());
        changed[changed.length / 2] ^= 1;
        assertThat(PictureHeader.of(changed)).isEmpty();
    }

    @Test
    void no_prefix_of_a_jpeg_is_more_than_refused() throws IOException {
        var whole = bytes(Pictures.disc());
        for (int length = 0; length < whole.length; length += 7) {
            var header = PictureHeader.of(Arrays.copyOf(whole, length));
            header.ifPresent(h -> assertThat(h.pixels()).isPositive());
        }
    }

    @Test
    void a_picture_is_made_smaller_to_fit_and_never_larger() {
        var header = new PictureHeader(PictureKind.PNG, 800, 400, 3, 8);
        assertThat(header.fitted(300, 1000)).isEqualTo(new PictureHeader.Size(300, 150));
        assertThat(header.fitted(1000, 1000)).isEqualTo(new PictureHeader.Size(600, 300));
    }

    @Test
    void what_cannot_be_shown_is_a_warning_with_the_address() {
        var check = PictureCheck.of(
                "a.avif", "\0\0\0 ftypavif".getBytes(java.nio.charset.StandardCharsets.US_ASCII), Limits.STANDARD);
        assertThat(check).isInstanceOfSatisfying(PictureCheck.Bad.class, bad -> {
            assertThat(bad.problem().code()).isEqualTo("image.unsupported");
            assertThat(bad.problem().place()).isEqualTo("a.avif");
        });
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_by_its_header() throws IOException {
        var few = Limits.STANDARD.with(Limit.PICTURE_PIXELS, 100);
        assertThat(PictureCheck.of("x.png", bytes(Pictures.portrait()), few))
                .isInstanceOfSatisfying(
                        PictureCheck.Bad.class,
                        bad -> assertThat(bad.problem().code()).isEqualTo("image.too-large"));
    }

    private static byte[] bytes(Asset asset) throws IOException {
        return asset.bytes().readAll();
    }
}
