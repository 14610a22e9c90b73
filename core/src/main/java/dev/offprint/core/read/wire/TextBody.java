// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes paragraphs of a body in plain text: by its blank lines, else by its lines. Stateless. */
public final class TextBody {
    /** A shorter line was broken on purpose. */
    private static final int WRAPPED = 50;

    private TextBody() {}

    /** A box of paragraphs. */
    public static Element of(String text) {
        var box = new Element("div");
        for (var paragraph : paragraphs(text.strip())) {
            var p = box.appendElement("p");
            var lines = paragraph.lines().map(String::strip).toList();
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0 && lines.get(i - 1).length() < WRAPPED) p.appendElement("br");
                else if (i > 0) p.appendText(" ");
                p.appendText(lines.get(i));
            }
        }
        return box;
    }

    private static List<String> paragraphs(String text) {
        var clean = text.replace("\r\n", "\n").replace('\r', '\n');
        var byBlankLines = clean.split("\\n[ \\t\\u00A0]*(?:\\n[ \\t\\u00A0]*)+", -1);
        var parts = byBlankLines.length > 1 ? byBlankLines : clean.split("\\n(?=\\S)|\\n(?=\\s)", -1);
        return Stream.of(parts).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }
}
