// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.WordPackage;

/** A relationship must lead to a part that is there. */
final class MissingTarget implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        check(word, "", findings);
        for (var part : word.entries()) check(word, part, findings);
    }

    private static void check(WordPackage word, String part, Findings findings) {
        for (var link : word.relationships(part)) {
            if (link.external() || word.entries().contains(link.target())) continue;
            findings.error("missing-target", part, link.id() + " leads to " + link.target() + ", which is not there");
        }
    }
}
