// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import java.util.List;

/**
 * One page.
 *
 * @param items in drawing order, which is also reading order
 * @param label its folio as printed
 */
public record Page(double width, double height, List<Item> items, List<LinkArea> links, String label) {
    public Page {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }
}
