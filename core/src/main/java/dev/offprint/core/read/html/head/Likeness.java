// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How alike two titles are by their words. Stateless. */
public final class Likeness {
    /** From here on two titles are two wordings of one. */
    public static final double CLOSE = 0.75;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Likeness() {}

    /** 1 when all words of the second stand in the first, 0 when none; by the length of the words. */
    public static double of(String one, String other) {
        var known = new HashSet<>(words(one));
        var words = words(other);
        double all = words.stream().mapToInt(String::length).sum();
        double common =
                words.stream().filter(known::contains).mapToInt(String::length).sum();
        return all == 0 ? 0 : common / all;
    }

    private static List<String> words(String text) {
        return Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
