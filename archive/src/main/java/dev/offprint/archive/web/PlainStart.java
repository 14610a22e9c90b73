// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** What bytes begin with that nobody has packed. Stateless. */
final class PlainStart {
    private static final int SOME = 512;
    private static final List<String> MARKUP = List.of("<!", "<html", "<?xml", "<head", "<body", "<svg");
    private static final List<String> PICTURES = List.of("\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "RIFF");

    private PlainStart() {}

    /** A page, or a picture in SVG. */
    static boolean isMarkup(byte[] bytes) {
        var start = start(bytes).strip().toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(start::startsWith);
    }

    /** A picture of the kinds that pages show. */
    static boolean isPicture(byte[] bytes) {
        return PICTURES.stream().anyMatch(start(bytes)::startsWith);
    }

    /** Letters without the control characters that no text has. */
    static boolean isText(byte[] bytes) {
        return start(bytes).chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\n' || c == '\r' || c == '\t');
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SOME), ISO_8859_1);
    }
}
