// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.CustomBlock;

/** The parts of a list of definitions. */
final class Definitions {
    private Definitions() {}

    /** The whole list. */
    static final class Whole extends CustomBlock {}

    /** What is defined. */
    static final class Term extends CustomBlock {}

    /** What it means. */
    static final class Meaning extends CustomBlock {}
}
