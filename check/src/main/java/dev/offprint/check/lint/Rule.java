// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.WordPackage;

/** One kind of fault that a Word package can have. Stateless. */
@FunctionalInterface
interface Rule {
    /** Tells every place where the fault is. */
    void check(WordPackage word, Findings findings);
}
