// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.Tree;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells tables that hold data from tables that only lay out a page. Stateless. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
final class DataTables {
    private static final Set<String> PARTS = Set.of("col", "colgroup", "tfoot", "thead", "th");

    private DataTables() {}

    static Set<Element> of(Element root) {
        var found = new HashSet<Element>();
        for (var table : Tree.all(root, "table")) if (isData(table)) found.add(table);
        return found;
    }

    private static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) return false;
        if (table.hasAttr("summary") && !table.attr("summary").isEmpty()) return true;
        var caption = table.selectFirst("caption");
        if (caption != null && caption.childNodeSize() > 0) return true;
        int rows = 0;
        int columns = 0;
        boolean isNested = false;
        for (var part : table.getAllElements()) {
            if (PARTS.contains(part.normalName())) return true;
            if (part.nameIs("table") && part != table) isNested = true;
            if (!part.nameIs("tr")) continue;
            rows += span(part, "rowspan");
            int width = 0;
            for (var cell : part.children()) if (cell.nameIs("td")) width += span(cell, "colspan");
            columns = Math.max(columns, width);
        }
        if (isNested || rows == 1 || columns == 1) return false;
        return rows >= 10 || columns > 4 || rows * columns > 10;
    }

    private static int span(Element element, String name) {
        var value = element.attr(name);
        return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    }
}
