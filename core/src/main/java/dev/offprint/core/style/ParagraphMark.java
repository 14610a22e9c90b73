// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/** What tells two paragraphs of the body apart. */
public enum ParagraphMark {
    /** An indent of one em; none after anything that is no paragraph. */
    INDENT,
    /** Half a leading of space. */
    SPACE
}
