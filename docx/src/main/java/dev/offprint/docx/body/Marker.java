// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.Style;
import dev.offprint.docx.template.ListKind;

/**
 * What stands before the first line of a list item.
 *
 * @param list the id of its {@code w:num}
 * @param level counted from 0
 * @param text what follows the marker in the line; mostly nothing
 */
record Marker(String list, int level, ListKind kind, String text) {
    int hanging(Style style) {
        return kind.hanging(style);
    }
}
