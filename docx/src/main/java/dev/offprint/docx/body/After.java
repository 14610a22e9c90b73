// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

/** What a block leaves behind for the one that follows. */
enum After {
    /** Running text: a paragraph that follows is told by its indent. */
    TEXT,
    /** Anything else: a paragraph that follows begins at the edge. */
    OTHER
}
