// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mark at the start of a text that says how it is encoded (Unicode Standard, 23.8). */
record ByteOrderMark(Charset charset, String hex) {
    /** Longer marks first: UTF-32's begins like UTF-16's. */
    private static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark(Charset.forName("UTF-32LE"), "fffe0000"),
            new ByteOrderMark(Charset.forName("UTF-32BE"), "0000feff"),
            new ByteOrderMark(StandardCharsets.UTF_8, "efbbbf"),
            new ByteOrderMark(StandardCharsets.UTF_16LE, "fffe"),
            new ByteOrderMark(StandardCharsets.UTF_16BE, "feff"));

    static @Nullable ByteOrderMark of(byte[] bytes) {
        var head = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        return ALL.stream().filter(m -> head.startsWith(m.hex)).findFirst().orElse(null);
    }

    int length() {
        return hex.length() / 2;
    }
}
