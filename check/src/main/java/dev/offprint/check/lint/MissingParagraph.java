// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.List;
import org.w3c.dom.Element;

/** What holds blocks must end with a paragraph; Word calls a file with a cell that does not corrupt. */
final class MissingParagraph implements Rule {
    private static final List<String> HOLDERS =
            List.of("tc", "footnote", "endnote", "comment", "hdr", "ftr", "txbxContent");

    @Override
    public void check(WordPackage word, Findings findings) {
        word.stories().forEach((name, part) -> {
            for (var holder : HOLDERS) {
                Xml.all(part, Ns.W, holder)
                        .filter(element -> !endsWithParagraph(element))
                        .forEach(element ->
                                findings.error(code(holder), name, element, "does not end with a paragraph"));
            }
        });
    }

    private static String code(String holder) {
        return holder.equals("tc") ? "cell-without-paragraph" : "missing-paragraph";
    }

    private static boolean endsWithParagraph(Element holder) {
        var blocks = Xml.children(holder);
        if (blocks.isEmpty()) return false;
        var last = blocks.get(blocks.size() - 1);
        return Xml.isW(last, "p") || Xml.isW(last, "sdt");
    }
}
