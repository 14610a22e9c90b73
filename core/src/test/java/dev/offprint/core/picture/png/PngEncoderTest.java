// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngEncoderTest {
    @ParameterizedTest
    @CsvSource({"2, 0, 3", "200, 0, 3", "200, 100, 3", "5000, 0, 2", "5000, 3000, 6"})
    void every_pixel_comes_back(int colours, int transparent, int kind) throws IOException {
        var random = new Random(7);
        var palette = random.ints(colours).map(c -> c | 0xFF000000).toArray();
        for (int i = 0; i < transparent; i++) palette[i] &= 0x7FFFFFFF;
        var pixels = random.ints(90 * 70, 0, colours).map(i -> palette[i]).toArray();
        System.arraycopy(palette, 0, pixels, 0, Math.min(palette.length, 2000));
        var file = PngFile.read(PngEncoder.encode(new Bitmap(90, 70, pixels.clone())));
        assertThat(file.colour()).isEqualTo(kind);
        assertThat(PngSoundness.of(file)).isEqualTo(PngSoundness.WHOLE);
        var back = PngPixels.decode(file);
        for (int i = 0; i < pixels.length; i++) assertThat(back.at(i)).isEqualTo(pixels[i]);
    }
}
