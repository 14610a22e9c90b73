// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.Tags;
import dev.offprint.core.read.page.dom.Tree;
import org.jsoup.nodes.Element;

/** Takes text out of tables of one cell. Stateless. */
final class SingleCells {
    private SingleCells() {}

    static void unwrap(Element content) {
        for (var table : Tree.all(content, "table")) {
            var body = Tags.holdsOnly(table, "tbody") ? table.child(0) : table;
            if (!Tags.holdsOnly(body, "tr") || !Tags.holdsOnly(body.child(0), "td")) continue;
            var cell = body.child(0).child(0);
            cell.tagName(cell.childNodes().stream().allMatch(Tags::isPhrasing) ? "p" : "div");
            if (table.parent() != null) table.replaceWith(cell);
        }
    }
}
