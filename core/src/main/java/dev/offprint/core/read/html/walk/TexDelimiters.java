// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import java.util.List;

/** Takes off the signs that tell TeX from the words around it. Stateless. */
public final class TexDelimiters {
    private static final List<Pair> PAIRS =
            List.of(new Pair("\\(", "\\)"), new Pair("\\[", "\\]"), new Pair("$$", "$$"), new Pair("$", "$"));

    private TexDelimiters() {}

    private record Pair(String open, String close) {
        boolean isAround(String tex) {
            return tex.length() >= open.length() + close.length() && tex.startsWith(open) && tex.endsWith(close);
        }
    }

    /**
     * What stands between them.
     *
     * @return empty when nothing does; the same when there are none
     */
    public static String strip(String tex) {
        for (var pair : PAIRS) {
            if (!pair.isAround(tex)) continue;
            return tex.substring(
                            pair.open().length(), tex.length() - pair.close().length())
                    .strip();
        }
        return tex;
    }
}
