// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.regex.Pattern;

/** Makes paragraphs of texts of the classic editor, where an empty line parts them and each line stays one. Stateless. */
final class Paragraphs {
    private static final Pattern WHOLE = Pattern.compile("(?is)<(pre|script|style|textarea)\\b.*?</\\1>");
    private static final Pattern BLOCK = Pattern.compile(
            "(?is)^</?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tfoot|tr|td|th|figure|figcaption|pre|hr|section|article|aside|header|footer|form|fieldset|address|iframe|audio|video|details|summary|math|object|noscript)\\b.*");

    private Paragraphs() {}

    static String of(String text) {
        var out = new StringBuilder();
        var whole = WHOLE.matcher(text);
        int at = 0;
        while (whole.find()) {
            chunks(text.substring(at, whole.start()), out);
            out.append(whole.group()).append('\n');
            at = whole.end();
        }
        chunks(text.substring(at), out);
        return out.toString();
    }

    private static void chunks(String text, StringBuilder out) {
        for (var chunk : text.replace("\r", "").split("\n\\s*\n", 0)) {
            var part = chunk.strip();
            if (part.isEmpty()) continue;
            if (BLOCK.matcher(part).matches()) out.append(part);
            else out.append("<p>").append(part.replace("\n", "<br>\n")).append("</p>");
            out.append("\n\n");
        }
    }
}
