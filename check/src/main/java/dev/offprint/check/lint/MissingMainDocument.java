// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Relationship;
import dev.offprint.check.ooxml.WordPackage;

/** A package must lead to its document. */
final class MissingMainDocument implements Rule {
    private static final String TYPE_END = "/officeDocument";

    @Override
    public void check(WordPackage word, Findings findings) {
        var found = word.relationships("").stream().anyMatch(link -> isDocument(word, link));
        if (!found) findings.error("missing-main-document", "", "the package leads to no document");
    }

    private static boolean isDocument(WordPackage word, Relationship link) {
        return link.type().endsWith(TYPE_END) && word.stories().containsKey(link.target());
    }
}
