// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;

/** A reference to a footnote, endnote or comment must find it, and ids must be unique among them. */
final class MissingNote implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        check(word, "footnote", "footnotes", findings);
        check(word, "endnote", "endnotes", findings);
        check(word, "comment", "comments", findings);
    }

    private static void check(WordPackage word, String kind, String root, Findings findings) {
        var ids = new HashSet<String>();
        word.parts().forEach((name, part) -> {
            if (Xml.isW(part.getDocumentElement(), root)) collect(name, part, kind, ids, findings);
        });
        word.stories()
                .forEach((name, part) -> Xml.all(part, Ns.W, kind + "Reference")
                        .filter(reference -> !ids.contains(Xml.w(reference, "id")))
                        .forEach(reference -> findings.error(
                                "missing-note",
                                name,
                                reference,
                                "no " + kind + " has the id " + Xml.w(reference, "id"))));
    }

    private static void collect(String name, Document part, String kind, Set<String> ids, Findings findings) {
        Xml.all(part, Ns.W, kind)
                .filter(note -> !ids.add(Xml.w(note, "id")))
                .forEach(note -> findings.error(
                        "duplicate-note", name, note, "another " + kind + " has the id " + Xml.w(note, "id")));
    }
}
