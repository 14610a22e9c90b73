// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** What stands between lines of colons, or is set in below a line that names a box. */
final class FencedDiv extends CustomBlock {
    private final String kind;
    private final String title;
    private final String line;
    private boolean isOpen = true;

    /**
     * A box without content yet.
     *
     * @param kind the first class, in lower case; may be empty
     * @param title may be empty
     * @param line the line that opens it
     */
    FencedDiv(String kind, String title, String line) {
        this.kind = kind;
        this.title = title;
        this.line = line;
    }

    /** The title as the first of the box's children; it may hold marks as any line does. */
    static final class Title extends CustomBlock {}

    String kind() {
        return kind;
    }

    String line() {
        return line;
    }

    boolean isOpen() {
        return isOpen;
    }

    void close() {
        isOpen = false;
    }

    void parseTitle(InlineParser parser) {
        if (title.isBlank()) return;
        var words = new Title();
        parser.parse(SourceLines.of(SourceLine.of(title.strip(), null)), words);
        prependChild(words);
    }
}
