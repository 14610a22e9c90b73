// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import org.apache.pdfbox.Loader;

/** What a screen reader reads of a PDF: the text of its structure tree, the table of contents left out. */
final class TaggedText {
    private TaggedText() {}

    static String of(byte[] pdf) throws IOException {
        var text = new StringBuilder();
        add(TaggedTree.of(pdf), text);
        return text.toString();
    }

    /** How many pages a PDF has. */
    static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void add(Tagged tagged, StringBuilder text) {
        if (tagged.type().equals("TOC")) return;
        text.append(tagged.text());
        tagged.kids().forEach(kid -> add(kid, text));
        if (!tagged.type().isEmpty()) text.append('\n');
    }
}
