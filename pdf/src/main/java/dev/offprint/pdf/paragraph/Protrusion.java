// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/** How far punctuation hangs out of justified text, as a share of its width, so that the edge looks straight. */
final class Protrusion {
    private Protrusion() {}

    /** At the right edge. */
    static double end(char c) {
        return switch (c) {
            case '-', '\u2010' -> .5;
            case '.', ',' -> .6;
            case ':', ';' -> .3;
            case '!', '?' -> .1;
            case '\u2013' -> .25;
            case '\u2014' -> .15;
            case '"', '\'', '\u2018', '\u2019', '\u201C', '\u201D' -> .5;
            case '\u00AB', '\u00BB', '\u2039', '\u203A' -> .3;
            case ')' -> .1;
            default -> 0;
        };
    }

    /** At the left edge. */
    static double start(char c) {
        return switch (c) {
            case '"', '\'', '\u2018', '\u2019', '\u201A', '\u201C', '\u201D', '\u201E' -> .5;
            case '\u00AB', '\u00BB', '\u2039', '\u203A' -> .3;
            case '(' -> .1;
            default -> 0;
        };
    }
}
