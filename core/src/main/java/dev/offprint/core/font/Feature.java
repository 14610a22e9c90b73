// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/** What a face may replace single glyphs for (OpenType Layout, registered features). */
public enum Feature {
    SMALL_CAPITALS("smcp"),
    CAPITALS_TO_SMALL_CAPITALS("c2sc"),
    OLD_STYLE_FIGURES("onum"),
    LINING_FIGURES("lnum"),
    TABULAR_FIGURES("tnum"),
    PROPORTIONAL_FIGURES("pnum"),
    SUPERSCRIPT("sups"),
    SUBSCRIPT("subs"),
    CASE_SENSITIVE("case");

    private final String tag;

    Feature(String tag) {
        this.tag = tag;
    }

    /** As the font file names it. */
    public String tag() {
        return tag;
    }
}
