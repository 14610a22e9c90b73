// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

/** What stands at the ends of framed blocks. */
final class Frames {
    /** Nothing, not even a paragraph to hold it. */
    static final Runnable NOTHING = () -> {};

    private Frames() {}
}
