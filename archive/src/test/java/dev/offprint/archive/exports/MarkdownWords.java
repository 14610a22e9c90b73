// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.exports;

/** The words of simple Markdown in paragraphs of HTML, by a handful of replacements. Stateless. */
final class MarkdownWords {
    private MarkdownWords() {}

    static String html(String markdown) {
        var html = new StringBuilder();
        var plain = markdown.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("\\[\\^\\w+\\]:?", "")
                .replaceAll("\\]\\([^)]*\\)", "]")
                .replaceAll("(?m)^(?:```\\w*$|\\d+\\. )", "");
        for (var line : plain.split("\\n", -1))
            html.append("<div>").append(line).append("</div>");
        return html.toString();
    }
}
