// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A list must be defined: {@code numId} leads to a num, which leads to an abstract one. Zero means no list. */
final class MissingNumbering implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        var lists = ids(word, "num", "numId");
        var kinds = ids(word, "abstractNum", "abstractNumId");
        word.parts().forEach((name, part) -> {
            Xml.all(part, Ns.W, "numId")
                    .filter(use -> !Xml.w(use, "val").equals("0") && !lists.contains(Xml.w(use, "val")))
                    .forEach(use ->
                            findings.error("missing-numbering", name, use, "no list has the id " + Xml.w(use, "val")));
            Xml.all(part, Ns.W, "num")
                    .flatMap(num -> Xml.children(num, "abstractNumId").stream())
                    .filter(use -> !kinds.contains(Xml.w(use, "val")))
                    .forEach(use -> findings.error(
                            "missing-abstract-numbering",
                            name,
                            use,
                            "no kind of list has the id " + Xml.w(use, "val")));
        });
    }

    private static Set<String> ids(WordPackage word, String element, String attribute) {
        return word.partOfRoot("numbering").stream()
                .flatMap(numbering -> Xml.all(numbering, Ns.W, element))
                .map((Element definition) -> Xml.w(definition, attribute))
                .collect(Collectors.toSet());
    }
}
