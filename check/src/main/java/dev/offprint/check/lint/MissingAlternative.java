// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import org.w3c.dom.Element;

/** A drawing says what it shows, or that it is decorative (an empty description, or Word's own mark). */
final class MissingAlternative implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        word.stories()
                .forEach((name, part) -> Xml.all(part, Ns.WP, "docPr")
                        .filter(drawing -> !drawing.hasAttribute("descr") && !isDecorative(drawing))
                        .forEach(drawing ->
                                findings.warning("missing-alternative", name, drawing, "has no alternative text")));
    }

    private static boolean isDecorative(Element drawing) {
        return Xml.below(drawing, "*", "decorative")
                .anyMatch(mark -> mark.getAttribute("val").equals("1"));
    }
}
