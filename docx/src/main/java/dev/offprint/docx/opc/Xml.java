// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML part into memory. Names are written as they are given; text and values are escaped, and what XML 1.0
 * cannot hold becomes U+FFFD. Not thread-safe.
 */
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** A part that begins with the XML declaration. */
    public static Xml part() {
        var xml = new Xml();
        xml.out.append(DECLARATION);
        return xml;
    }

    /** Some elements that are put into a part later. */
    public static Xml fragment() {
        return new Xml();
    }

    /** Opens an element with attributes: name, value, name, value. */
    public Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element whose one attribute is {@code w:val}. */
    public Xml val(String name, String value) {
        return empty(name, "w:val", value);
    }

    /** The same with a number. */
    public Xml val(String name, int value) {
        return val(name, Integer.toString(value));
    }

    /** An element that holds only text. */
    public Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Closes the element that was opened last. */
    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Characters. */
    public Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** What another writer made, as it is. */
    public Xml raw(CharSequence xml) {
        out.append(xml);
        return this;
    }

    /** The bytes of the finished part. */
    public byte[] bytes() {
        if (!open.isEmpty()) throw new AssertionError("not closed: " + open);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What has been written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(attribute ? " " : String.valueOf(c));
                default -> out.append(XmlCharacters.isAllowed(text, i) ? c : XmlCharacters.REPLACEMENT);
            }
        }
    }
}
