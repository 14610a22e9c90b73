// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.HashSet;

/** Drawings need ids of their own; Word repairs a file in which two share one. */
final class DuplicateDrawingId implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        var ids = new HashSet<String>();
        word.stories()
                .forEach((name, part) -> Xml.all(part, Ns.WP, "docPr")
                        .filter(drawing -> !ids.add(drawing.getAttribute("id")))
                        .forEach(drawing -> findings.error(
                                "duplicate-drawing-id",
                                name,
                                drawing,
                                "another drawing has the id " + drawing.getAttribute("id"))));
    }
}
