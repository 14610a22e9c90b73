// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Turns tables of the exchange model of OASIS (CALS) into those of HTML. Stateless. */
final class CalsTable {
    private static final Map<String, String> SECTIONS = Map.of("thead", "thead", "tbody", "tbody", "tfoot", "tfoot");

    private CalsTable() {}

    /** The groups of columns of which a table is made, each a table. */
    static List<Element> all(Element table) {
        var groups = name(table).equals("tgroup") ? List.of(table) : named(table, "tgroup");
        return groups.stream().map(CalsTable::group).toList();
    }

    private static Element group(Element group) {
        var columns =
                named(group, "colspec").stream().map(c -> c.attr("colname")).toList();
        var table = new Element("table");
        for (var section : group.children()) {
            var html = SECTIONS.get(name(section));
            if (html == null) continue;
            var to = table.appendElement(html);
            for (var row : named(section, "row")) row(row, to.appendElement("tr"), columns);
        }
        return table;
    }

    private static void row(Element row, Element to, List<String> columns) {
        boolean isHead = to.parent() != null && to.parent().nameIs("thead");
        for (var entry : named(row, "entry")) {
            var cell = to.appendElement(isHead ? "th" : "td");
            int first = columns.indexOf(entry.attr("namest"));
            int last = columns.indexOf(entry.attr("nameend"));
            if (first >= 0 && last > first) cell.attr("colspan", String.valueOf(last - first + 1));
            var more = entry.attr("morerows").strip();
            if (more.matches("[1-9]\\d{0,3}")) cell.attr("rowspan", String.valueOf(Integer.parseInt(more) + 1));
            if (entry.hasAttr("align")) cell.attr("align", entry.attr("align"));
            entry.childNodesCopy().forEach(cell::appendChild);
        }
    }

    private static List<Element> named(Element from, String name) {
        var found = new ArrayList<Element>();
        for (var child : from.children()) if (name(child).equals(name)) found.add(child);
        return found;
    }

    /** Without its prefix. */
    private static String name(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }
}
