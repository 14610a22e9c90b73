// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.picture.png.PngFile;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {
    private static final Mark.Content LEAF = new Mark.Content(7);

    static Stream<PngSample> pngs() {
        return PngSample.all();
    }

    @ParameterizedTest
    @MethodSource("pngs")
    void a_png_keeps_every_pixel(PngSample sample) throws IOException {
        var stored = stored(Asset.of("a", "image/png", sample.file()));
        var image = stored.getImage();
        for (int y = 0; y < PngSample.HEIGHT; y++) {
            for (int x = 0; x < PngSample.WIDTH; x++) {
                assertThat(image.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(sample.argb(x, y));
            }
        }
    }

    @Test
    void a_plain_png_is_not_compressed_again() throws IOException {
        var file = PngSample.rgb().file();
        var data = PngFile.read(file).data();
        try (var raw = stored(Asset.of("a", "image/png", file)).getCOSObject().createRawInputStream()) {
            assertThat(raw.readAllBytes()).isEqualTo(data);
        }
    }

    @Test
    void a_jpeg_is_stored_as_it_is() throws IOException {
        var asset = Pictures.disc();
        var stored = stored(asset);
        assertThat(stored.getWidth()).isEqualTo(640);
        assertThat(stored.getHeight()).isEqualTo(400);
        assertThat(stored.getCOSObject().getCOSName(COSName.COLORSPACE)).isEqualTo(COSName.DEVICERGB);
        try (var raw = stored.getCOSObject().createRawInputStream()) {
            assertThat(raw.readAllBytes()).isEqualTo(asset.bytes().readAll());
        }
    }

    @Test
    void a_grey_jpeg_stays_grey() throws IOException {
        var grey = Pngs.encode(new BufferedImage(5, 4, BufferedImage.TYPE_BYTE_GRAY), "jpg");
        var stored = stored(Asset.of("a", "image/jpeg", grey));
        assertThat(stored.getCOSObject().getCOSName(COSName.COLORSPACE)).isEqualTo(COSName.DEVICEGRAY);
    }

    @Test
    void the_same_picture_under_two_names_is_stored_once() throws IOException {
        var sheet = new Sheet();
        var bytes = PngSample.rgb().file();
        sheet.picture(LEAF, new Rectangle(10, 10, 30, 30), Asset.of("a", "image/png", bytes));
        sheet.picture(LEAF, new Rectangle(50, 10, 30, 30), Asset.of("b", "image/png", bytes));
        var resources = Painted.of(sheet, LEAF).document().getPage(0).getResources();
        assertThat(resources.getXObjectNames()).hasSize(1);
    }

    @Test
    void a_picture_that_is_cut_off_fails_with_its_name() {
        var file = PngSample.rgb().file();
        var cut = Asset.of("harbour", "image/png", Arrays.copyOf(file, file.length / 2));
        assertThatIOException().isThrownBy(() -> paint(cut)).withMessageContaining("harbour");
    }

    @Test
    void a_jpeg_without_a_frame_fails_with_its_name() {
        var jpeg = Asset.of(
                "harbour", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 9});
        assertThatIOException().isThrownBy(() -> paint(jpeg)).withMessageContaining("harbour");
    }

    private static void paint(Asset asset) throws IOException {
        PdfPainter.paint(Composition.document(sheet(asset), LEAF), new ByteArrayOutputStream());
    }

    private static PDImageXObject stored(Asset asset) throws IOException {
        var resources = Painted.of(sheet(asset), LEAF).document().getPage(0).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    private static Sheet sheet(Asset asset) {
        var sheet = new Sheet();
        sheet.picture(LEAF, new Rectangle(60, 60, 90, 70), asset);
        return sheet;
    }
}
