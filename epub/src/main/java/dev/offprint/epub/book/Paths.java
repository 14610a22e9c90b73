// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import java.nio.charset.StandardCharsets;

/** Paths inside a package. */
final class Paths {
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";

    private Paths() {}

    /** A path as a relative URL. */
    static String url(String path) {
        var url = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) url.append((char) b);
            else url.append('%').append(hex(b >> 4)).append(hex(b));
        }
        return url.toString();
    }

    /** Whether it stays inside the package and every zip tool can unpack it (EPUB 3.3, 4.2.3). */
    static boolean isSafe(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/")) return false;
        for (var name : path.split("/", -1)) {
            if (name.isEmpty() || name.endsWith(".") || name.chars().anyMatch(Paths::isForbidden)) return false;
        }
        return true;
    }

    private static boolean isForbidden(int c) {
        return c < 0x20 || c == 0x7F || "\"*:<>?\\|".indexOf(c) >= 0;
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 15, 16));
    }
}
