// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import org.w3c.dom.Element;

/** A prefix in {@code mc:Ignorable} that is not declared makes Word refuse the part. */
final class UndeclaredIgnorable implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        word.parts().forEach((name, part) -> check(name, part.getDocumentElement(), findings));
    }

    private static void check(String part, Element root, Findings findings) {
        for (var prefix : root.getAttributeNS(Ns.MC, "Ignorable").split("\\s+", -1)) {
            if (prefix.isEmpty() || root.lookupNamespaceURI(prefix) != null) continue;
            findings.error("undeclared-ignorable", part, "mc:Ignorable names an undeclared prefix: " + prefix);
        }
    }
}
