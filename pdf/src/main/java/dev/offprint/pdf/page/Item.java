// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

/** Something that is drawn on a page. */
public sealed interface Item permits Glyphs, Bar, Picture {
    /** What it belongs to. */
    Mark mark();
}
