// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

/** Which characters XML 1.0 can hold (production 2, "Char"). */
public final class XmlCharacters {
    static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /** Whether a text can be written as it is. */
    public static boolean areAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) return false;
        }
        return true;
    }

    static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') return c == '\t' || c == '\n';
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return c != '\uFFFE' && c != '\uFFFF';
    }
}
