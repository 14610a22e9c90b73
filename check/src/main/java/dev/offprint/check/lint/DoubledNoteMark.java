// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import org.w3c.dom.Document;

/** A note shows its number once. */
final class DoubledNoteMark implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        word.stories().forEach((name, part) -> {
            check(name, part, "footnote", findings);
            check(name, part, "endnote", findings);
        });
    }

    private static void check(String name, Document part, String kind, Findings findings) {
        Xml.all(part, Ns.W, kind)
                .filter(note -> Xml.below(note, Ns.W, kind + "Ref").count() > 1)
                .forEach(note -> findings.error("doubled-note-mark", name, note, "shows its number more than once"));
    }
}
