// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.List;

/** Start tags as they stand in an input. Stateless. */
final class Tags {
    private Tags() {}

    /** The name at a place of a text. */
    static String name(String text, int from) {
        int end = from;
        while (end < text.length() && isOfName(text.charAt(end))) end++;
        return text.substring(from, end);
    }

    static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }

    /** A name without its prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** All of them on one line, so that what follows keeps its line numbers. */
    static String opening(List<String> around) {
        return String.join("", around).replaceAll("[\\r\\n]", " ");
    }

    /** Their end tags, innermost first. */
    static String closing(List<String> around) {
        var tags = new StringBuilder();
        for (int i = around.size() - 1; i >= 0; i--) {
            tags.append("</").append(name(around.get(i), 1)).append('>');
        }
        return tags.toString();
    }
}
