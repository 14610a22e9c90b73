// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xml;

/** Characters as XML 1.0 can hold them: what it forbids becomes U+FFFD. */
final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    static void append(StringBuilder out, String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                append(out, c, inAttribute);
            }
        }
    }

    private static void append(StringBuilder out, char c, boolean inAttribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(inAttribute ? "&quot;" : "\"");
            case '\t', '\n' -> whitespace(out, c, inAttribute);
            case '\r' -> out.append("&#13;");
            default -> out.append(isForbidden(c) ? REPLACEMENT : c);
        }
    }

    /** In attributes, a parser would make spaces of them. */
    private static void whitespace(StringBuilder out, char c, boolean inAttribute) {
        if (inAttribute) out.append("&#").append((int) c).append(';');
        else out.append(c);
    }

    private static boolean isForbidden(char c) {
        return c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE';
    }
}
