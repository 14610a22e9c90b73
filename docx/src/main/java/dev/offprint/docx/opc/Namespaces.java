// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

/** The namespaces of the parts, as attributes of their root elements. */
public final class Namespaces {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private static final String[] STYLES = {
        "xmlns:w", W, "xmlns:w14", W14, "xmlns:mc", MC, "mc:Ignorable", "w14",
    };
    private static final String[] STORY = {
        "xmlns:w",
        W,
        "xmlns:r",
        R,
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "xmlns:a",
        DRAWING + "main",
        "xmlns:pic",
        DRAWING + "picture",
    };

    private Namespaces() {}

    /** Of parts that hold properties only. */
    public static String[] styles() {
        return STYLES.clone();
    }

    /** Of parts that hold text. */
    public static String[] story() {
        return STORY.clone();
    }
}
