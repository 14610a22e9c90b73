// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.Reading;
import java.util.Collection;
import java.util.List;

/** Notices that quote the words that they are about, in parts when there are many. Stateless. */
final class Listed {
    private static final int MOST_IN_ONE = 20;

    private Listed() {}

    /** Reports an info; without words it says only what there was. */
    static void info(Reading reading, String code, String place, String what, Collection<String> words) {
        if (words.isEmpty()) reading.info("read.markdown." + code, place, what, "");
        else quoted(reading, code, place, what, words);
    }

    /** Reports nothing without words. */
    static void quoted(Reading reading, String code, String place, String what, Collection<String> words) {
        var all = List.copyOf(words);
        for (int at = 0; at < all.size(); at += MOST_IN_ONE) {
            var some = all.subList(at, Math.min(all.size(), at + MOST_IN_ONE));
            reading.info("read.markdown." + code, place, what + ": " + String.join(", ", some), "");
        }
    }
}
