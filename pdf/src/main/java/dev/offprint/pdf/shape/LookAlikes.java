// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import java.util.Map;

/** Characters that look like another one, for faces that have only that one; the text stays as it is. */
final class LookAlikes {
    private static final Map<Integer, Integer> SAME = Map.of(
            0x2010, (int) '-', // hyphen
            0x2011, (int) '-', // hyphen that never breaks
            0x2015, 0x2014, // horizontal bar
            0x2217, (int) '*', // asterisk operator
            0x2223, (int) '|', // divides
            0x2236, (int) ':', // ratio
            0x223C, (int) '~', // tilde operator
            0x22C5, 0x00B7, // dot operator
            0x02BC, 0x2019); // modifier letter apostrophe

    private LookAlikes() {}

    /** What is drawn for a character; the character itself when nothing looks like it. */
    static int of(int c) {
        return SAME.getOrDefault(c, c);
    }
}
