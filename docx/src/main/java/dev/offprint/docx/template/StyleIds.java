// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

/** The ids that Word itself gives to its styles: the name without spaces, each word with a capital. */
final class StyleIds {
    private StyleIds() {}

    static String of(String styleName) {
        var id = new StringBuilder();
        for (var word : styleName.split(" ", -1)) {
            id.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return id.toString();
    }
}
