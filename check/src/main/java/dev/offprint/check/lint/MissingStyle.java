// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A style that is used must be defined, or Word silently takes the normal one. */
final class MissingStyle implements Rule {
    private static final List<String> USES = List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link");

    @Override
    public void check(WordPackage word, Findings findings) {
        var defined = defined(word);
        word.parts().forEach((name, part) -> {
            for (var use : USES) {
                Xml.all(part, Ns.W, use)
                        .filter(element -> !defined.contains(Xml.w(element, "val")))
                        .forEach(element -> findings.error(
                                "missing-style", name, element, "no style has the id " + Xml.w(element, "val")));
            }
        });
    }

    private static Set<String> defined(WordPackage word) {
        return word.partOfRoot("styles").stream()
                .flatMap(styles -> Xml.all(styles, Ns.W, "style"))
                .map(style -> Xml.w(style, "styleId"))
                .collect(Collectors.toSet());
    }
}
