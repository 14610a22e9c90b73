// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitmapTest {
    /** The picture "abc / def" as cameras store it, for each way of holding them. */
    @ParameterizedTest
    @CsvSource({
        "0, 3, abcdef",
        "1, 3, abcdef",
        "2, 3, cbafed",
        "3, 3, fedcba",
        "4, 3, defabc",
        "5, 2, adbecf",
        "6, 2, cfbead",
        "7, 2, fcebda",
        "8, 2, daebfc",
        "9, 3, abcdef"
    })
    void a_picture_is_turned_upright_from_every_orientation(int orientation, int width, String stored) {
        var pixels = stored.chars().toArray();
        var upright = new Bitmap(width, pixels.length / width, pixels).upright(orientation);
        assertThat(upright.width()).isEqualTo(3);
        assertThat(text(upright)).isEqualTo("abcdef");
    }

    @Test
    void what_is_small_enough_stays_as_it_is() {
        var bitmap = new Bitmap(3, 2, new int[6]);
        assertThat(bitmap.within(3)).isSameAs(bitmap);
    }

    @Test
    void scaling_keeps_the_shape_and_an_even_colour() {
        var pixels = new int[300 * 200];
        Arrays.fill(pixels, 0xFF8040C0);
        var small = new Bitmap(300, 200, pixels).within(30);
        assertThat(small.width()).isEqualTo(30);
        assertThat(small.height()).isEqualTo(20);
        assertThat(IntStream.range(0, small.size()).map(small::at)).containsOnly(0xFF8040C0);
    }

    @Test
    void what_is_transparent_lends_no_colour() {
        var pixels = new int[64 * 64];
        for (int i = 0; i < pixels.length; i++) pixels[i] = i % 2 == 0 ? 0x00FF0000 : 0xFF0000FF;
        var small = new Bitmap(64, 64, pixels).within(8);
        for (int i = 0; i < small.size(); i++)
            assertThat(small.at(i) & 0xFFFFFF).isEqualTo(0x0000FF);
    }

    private static String text(Bitmap bitmap) {
        var text = new StringBuilder();
        for (int i = 0; i < bitmap.size(); i++) text.append((char) bitmap.at(i));
        return text.toString();
    }
}
