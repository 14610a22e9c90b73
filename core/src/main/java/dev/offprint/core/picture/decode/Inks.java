// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

/** What four inks look like, without a profile: each takes its colour away, and black takes from all. */
final class Inks {
    private Inks() {}

    /** An opaque pixel of what the inks leave: 255 is no ink, 0 is full ink. */
    static int rgb(int cyan, int magenta, int yellow, int black) {
        return 0xFF000000 | mixed(cyan, black) << 16 | mixed(magenta, black) << 8 | mixed(yellow, black);
    }

    private static int mixed(int colour, int black) {
        return (colour * black + 127) / 255;
    }
}
