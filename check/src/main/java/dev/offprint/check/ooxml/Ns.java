// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

/** The namespaces of a Word package (ECMA-376, transitional). */
public final class Ns {
    /** WordprocessingML. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Where a drawing stands in the text. */
    public static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** References to relationships. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Relationship parts. */
    public static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
    /** Markup compatibility. */
    public static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Ns() {}
}
