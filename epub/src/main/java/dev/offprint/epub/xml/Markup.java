// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An XML document in the making. Text and attributes are escaped, characters that XML forbids become U+FFFD. Attributes
 * come in pairs of name and value; a null value leaves its attribute out. Belongs to one thread.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** An empty document with its declaration. */
    public Markup() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** The document type of HTML. */
    public Markup doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /** Opens an element. */
    public Markup open(String element, @Nullable String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last, and ends the line. */
    public Markup end() {
        close();
        out.append('\n');
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, @Nullable String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds only text, on a line of its own. */
    public Markup line(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).end();
    }

    /** Characters. */
    public Markup text(String text) {
        XmlText.append(out, text, false);
        return this;
    }

    /** The end of a line, where white space means nothing. */
    public Markup newLine() {
        out.append('\n');
        return this;
    }

    /** The whole document in UTF-8. */
    public byte[] bytes() {
        if (!open.isEmpty()) throw new AssertionError("not closed: " + open);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String element, @Nullable String[] attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value == null) continue;
            out.append(' ').append(attributes[i]).append("=\"");
            XmlText.append(out, value, true);
            out.append('"');
        }
    }
}
