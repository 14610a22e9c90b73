// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import dev.offprint.core.font.FaceMetrics.Box;
import dev.offprint.core.font.FaceMetrics.Line;

/** Reads the measures of a face from {@code head}, {@code hhea}, {@code post} and {@code OS/2}. */
final class MetricsReader {
    private MetricsReader() {}

    static FaceMetrics read(Tables tables) {
        var head = tables.required("head");
        var hhea = tables.required("hhea");
        var post = tables.required("post");
        var os2 = tables.required("OS/2");
        boolean heights = os2.u16(0) >= 2;
        int ascent = hhea.s16(4);
        return new FaceMetrics(
                head.u16(18),
                ascent,
                hhea.s16(6),
                heights ? os2.s16(88) : ascent * 7 / 10,
                heights ? os2.s16(86) : ascent / 2,
                post.fixed(4),
                new Box(head.s16(36), head.s16(38), head.s16(40), head.s16(42)),
                new Line(post.s16(8), post.s16(10)),
                new Line(os2.s16(28), os2.s16(26)),
                post.s32(12) != 0);
    }
}
