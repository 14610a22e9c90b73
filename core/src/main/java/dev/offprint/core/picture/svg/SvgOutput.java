// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import dev.offprint.core.picture.SvgInput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the markup of a clean drawing. */
final class SvgOutput {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> names = new ArrayDeque<>();
    private boolean inTag;

    void open(String name, boolean root) {
        closeTag();
        out.append('<').append(name);
        names.push(name);
        inTag = true;
        if (root) attribute("xmlns", SvgInput.NAMESPACE);
        if (root) attribute("xmlns:xlink", SvgNames.XLINK);
    }

    void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    void reference(String address) {
        attribute("xlink:href", address);
    }

    void text(String text) {
        if (names.isEmpty()) return;
        closeTag();
        escape(text, false);
    }

    void close() {
        if (inTag) out.append("/>");
        else out.append("</").append(names.peek()).append('>');
        inTag = false;
        names.pop();
    }

    byte[] bytes() {
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (inTag) out.append('>');
        inTag = false;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t', '\r' -> out.append(attribute ? " " : String.valueOf(c));
                default -> out.append(c);
            }
        }
    }
}
