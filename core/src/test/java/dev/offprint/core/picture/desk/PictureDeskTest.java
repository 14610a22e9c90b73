// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.picture.PictureKind;
import dev.offprint.core.picture.PictureOptions;
import dev.offprint.core.picture.bitmap.Bitmap;
import dev.offprint.core.picture.decode.Decoder;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDeskTest {
    @Test
    void what_every_reader_shows_is_passed_on_untouched() throws IOException {
        for (var asset : new Asset[] {Pictures.disc(), Pictures.portrait()}) {
            var ready = ready(asset, PictureOptions.STANDARD);
            assertThat(ready.asset()).isEqualTo(asset);
            assertThat(ready.asset().bytes()).isSameAs(asset.bytes());
        }
    }

    @Test
    void a_picture_is_prepared_once() throws IOException {
        var desk = new PictureDesk(Limits.STANDARD, PictureOptions.STANDARD);
        assertThat(desk.prepare("a", Pictures.moving())).isSameAs(desk.prepare("b", Pictures.moving()));
    }

    @Test
    void larger_pictures_are_scaled_down_and_keep_their_kind() throws IOException {
        var small = PictureOptions.STANDARD.withLongestSide(200);
        assertThat(measures(stored(ready(Pictures.disc(), small)))).isEqualTo("JPEG 200 × 125");
        assertThat(measures(stored(ready(Pictures.portrait(), small)))).isEqualTo("PNG 125 × 200");
    }

    @Test
    void pictures_that_are_scaled_down_are_printed_as_large_as_before() throws IOException {
        var small = PictureOptions.STANDARD.withLongestSide(200);
        assertThat(measures(ready(Pictures.disc(), small).header())).isEqualTo("JPEG 640 × 400");
        assertThat(measures(ready(Pictures.portrait(), small).header())).isEqualTo("PNG 300 × 480");
    }

    private static PictureHeader stored(ReadyPicture picture) throws IOException {
        return PictureHeader.of(picture.asset().bytes().readAll()).orElseThrow();
    }

    @Test
    void a_lower_quality_makes_a_smaller_file() throws IOException {
        var small = PictureOptions.STANDARD.withLongestSide(300);
        var fine = ready(Pictures.disc(), small.withQuality(95));
        var coarse = ready(Pictures.disc(), small.withQuality(20));
        assertThat(coarse.asset().length()).isLessThan(fine.asset().length());
    }

    @ParameterizedTest
    @CsvSource({
        "any-disposal.gif, PNG 32 × 32, image.first-frame",
        "interlaced.gif, PNG 32 × 32,",
        "lossy_alpha.webp, PNG 100 × 100,",
        "lzw-rgba-4444.tif, PNG 64 × 64,",
        "badadler.png, PNG 1 × 1,",
        "ibasn3p02.png, PNG 32 × 32,"
    })
    void pictures_of_every_kind_become_ordinary_ones(String name, String measures, String code) throws IOException {
        var prepared = prepare(asset(name));
        assertThat(prepared.picture().map(ReadyPicture::header).map(PictureDeskTest::measures))
                .contains(measures);
        assertThat(prepared.problems())
                .extracting(Problem::code)
                .isEqualTo(code == null ? Arrays.asList() : Arrays.asList(code));
    }

    @Test
    void a_bmp_keeps_every_pixel() throws IOException {
        int[] head = {'B', 'M', 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 24, 0};
        int[] rows = {0, 0, 255, 0, 255, 0, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0};
        var bytes = new byte[54 + rows.length];
        for (int i = 0; i < head.length; i++) bytes[i] = (byte) head[i];
        for (int i = 0; i < rows.length; i++) bytes[54 + i] = (byte) rows[i];
        var bitmap = pixels(ready(Asset.of("a", "image/bmp", bytes), PictureOptions.STANDARD));
        assertThat(new int[] {bitmap.at(0), bitmap.at(1), bitmap.at(2), bitmap.at(3)})
                .containsExactly(0xFF0000FF, 0xFFFFFFFF, 0xFFFF0000, 0xFF00FF00);
    }

    @Test
    void inks_are_the_right_way_round_with_and_without_adobes_mark() throws IOException {
        var plain = Jpegs.inks(255, 0, 0, 0);
        assertThat(first(plain)).satisfies(PictureDeskTest::isCyan);
        var adobe = Jpegs.adobe(Jpegs.inks(0, 255, 255, 255), 0);
        assertThat(first(adobe)).satisfies(PictureDeskTest::isCyan);
        // Luminance and differences of what the ink leaves out, which is red.
        var ycck = Jpegs.adobe(Jpegs.inks(76, 85, 255, 255), 2);
        assertThat(first(ycck)).satisfies(PictureDeskTest::isCyan);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void a_picture_that_lies_otherwise_is_turned_upright(int orientation) throws IOException {
        var turned = Jpegs.oriented(Pictures.disc().bytes().readAll(), orientation);
        var ready = ready(Asset.of("a", "image/jpeg", turned), PictureOptions.STANDARD);
        assertThat(measures(ready.header())).isEqualTo(orientation < 5 ? "JPEG 640 × 400" : "JPEG 400 × 640");
        assertThat(PictureHeader.of(turned).orElseThrow().width())
                .isEqualTo(ready.header().width());
    }

    @Test
    void a_jpeg_that_is_cut_off_shows_what_there_is_of_it() throws IOException {
        var whole = Pictures.disc().bytes().readAll();
        var prepared = prepare(Asset.of("a", "image/jpeg", Arrays.copyOf(whole, whole.length * 2 / 3)));
        assertThat(prepared.picture()).isPresent();
        assertThat(prepared.problems()).extracting(Problem::code).containsExactly("image.cut-off");
    }

    @Test
    void damage_never_does_more_than_make_words_stand_in() throws IOException {
        var random = new Random(11);
        for (var name : new String[] {"any-disposal.gif", "lossy_alpha.webp", "lzw-rgba-4444.tif", "ibasn3p02.png"}) {
            var bytes = asset(name).bytes().readAll();
            for (int i = 0; i < 40; i++) {
                var damaged = Arrays.copyOf(bytes, i % 2 == 0 ? bytes.length : random.nextInt(bytes.length));
                for (int k = 0; k < 3 && damaged.length > 0; k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                var prepared = prepare(Asset.of("a", "x/y", damaged));
                assertThat(prepared.picture().isPresent()
                                || !prepared.problems().isEmpty())
                        .isTrue();
            }
        }
    }

    private static void isCyan(int pixel) {
        assertThat(pixel >> 16 & 255).isLessThan(6);
        assertThat(pixel >> 8 & 255).isGreaterThan(249);
        assertThat(pixel & 255).isGreaterThan(249);
    }

    private static int first(byte[] jpeg) throws IOException {
        return pixels(ready(Asset.of("a", "image/jpeg", jpeg), PictureOptions.STANDARD))
                .at(0);
    }

    private static Bitmap pixels(ReadyPicture picture) throws IOException {
        return Decoder.decode(picture.header().kind(), picture.asset().bytes().readAll())
                .bitmap();
    }

    private static ReadyPicture ready(Asset asset, PictureOptions options) throws IOException {
        return new PictureDesk(Limits.STANDARD, options)
                .prepare("a", asset)
                .picture()
                .orElseThrow();
    }

    private static Prepared prepare(Asset asset) throws IOException {
        return new PictureDesk(Limits.STANDARD, PictureOptions.STANDARD).prepare("a", asset);
    }

    private static String measures(PictureHeader header) {
        return (header.kind() == PictureKind.JPEG ? "JPEG " : header.kind() + " ") + header.width() + " × "
                + header.height();
    }

    private static Asset asset(String name) throws IOException {
        try (var in = Objects.requireNonNull(PictureDeskTest.class.getResourceAsStream(name), name)) {
            return Asset.of(name, "x/y", in.readAllBytes());
        }
    }
}
