// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

/** How a run differs from its paragraph. */
enum Mark {
    NOTE_MARK,
    FOLIO,
    CODE,
    KEYBOARD,
    LINK,
    HIGHLIGHT,
    SMALL_CAPS,
    STRONG,
    EMPHASIS,
    CREDIT,
    UNDERLINE,
    STRIKE,
    SUPERSCRIPT,
    SUBSCRIPT
}
