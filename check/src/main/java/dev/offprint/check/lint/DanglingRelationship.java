// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.Relationship;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Each {@code r:id}, {@code r:embed} and the like must name a relationship of its part. */
final class DanglingRelationship implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        word.parts().forEach((name, part) -> {
            var ids = word.relationships(name).stream().map(Relationship::id).collect(Collectors.toSet());
            Xml.all(part, "*", "*").forEach(element -> check(element, ids, name, findings));
        });
    }

    private static void check(Element element, Set<String> ids, String part, Findings findings) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            var id = attribute.getNodeValue();
            if (!Ns.R.equals(attribute.getNamespaceURI()) || id.isEmpty() || ids.contains(id)) continue;
            findings.error(
                    "dangling-relationship", part, element, attribute.getNodeName() + " names no relationship: " + id);
        }
    }
}
