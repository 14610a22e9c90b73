// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import java.util.List;

/** A line of the outline that readers show beside the pages. */
public record OutlineEntry(String title, Destination destination, List<OutlineEntry> children) {
    public OutlineEntry {
        children = List.copyOf(children);
    }
}
