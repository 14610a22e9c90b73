// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;

/**
 * Counts what may mean something in Markdown before a tree is made of it, which takes a hundred times the memory of its
 * text. Stateless.
 */
final class Signs {
    private static final String ALL = "\n*_`[]<&$=~^|\\@";

    /** An element that is marked has two or three, and prose has some that mean nothing. */
    private static final int OF_AN_ELEMENT = 3;

    private Signs() {}

    static void count(String markdown, Reading reading) throws OffprintException {
        long signs = markdown.chars().filter(c -> ALL.indexOf(c) >= 0).count();
        reading.countElements(signs / OF_AN_ELEMENT + count(markdown, "://") + count(markdown, "www."));
    }

    /** Bare addresses are links without any sign. */
    private static long count(String markdown, String words) {
        long count = 0;
        for (int at = markdown.indexOf(words); at >= 0; at = markdown.indexOf(words, at + words.length())) count++;
        return count;
    }
}
