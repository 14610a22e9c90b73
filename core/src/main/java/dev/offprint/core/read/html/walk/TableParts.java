// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The elements of a table.
 *
 * @param captions and whatever else with text stands between the rows
 */
public record TableParts(List<Element> captions, List<Section> sections) {
    /** Where rows stand. */
    enum Kind {
        HEAD,
        BODY,
        FOOT
    }

    /** Rows of which no cell spans into others. */
    record Section(Kind kind, List<List<Element>> rows) {}

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int WIDEST_SPAN = 1000;

    /** Whether a table only arranges a page: it says so, holds tables, or has one column; and it names nothing. */
    public static boolean arrangesPage(Element table) {
        var role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) return true;
        var rows = rows(table);
        boolean names = rows.stream().anyMatch(r -> r.children().stream().anyMatch(c -> c.nameIs("th")))
                || table.children().stream().anyMatch(c -> c.nameIs("caption"));
        if (names) return false;
        return rows.stream().allMatch(row -> shown(row) < 2) || table.selectFirst("table table") != null;
    }

    /** Its own rows, not those of tables inside it: looking through all inside every table would take for ever. */
    private static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child -> child.nameIs("tr") ? Stream.of(child) : child.children().stream())
                .filter(child -> child.nameIs("tr"))
                .toList();
    }

    static TableParts of(Element table, Walk walk) {
        var parts = new TableParts(new ArrayList<>(), new ArrayList<>());
        for (var child : table.children()) if (walk.isText(child)) parts.add(child, walk);
        return parts;
    }

    /** What a cell asks for. */
    static SpanFit.Slot slot(Element cell) {
        int columns = Math.max(1, Math.min(WIDEST_SPAN, number(cell.attr("colspan"))));
        int rows = cell.attr("rowspan").strip().equals("0") ? SpanFit.ALL_ROWS : number(cell.attr("rowspan"));
        return new SpanFit.Slot(0, columns, Math.max(1, rows));
    }

    private void add(Element child, Walk walk) {
        switch (child.normalName()) {
            case "thead" -> sections.add(section(Kind.HEAD, child, walk));
            case "tbody" -> sections.add(section(Kind.BODY, child, walk));
            case "tfoot" -> sections.add(section(Kind.FOOT, child, walk));
            case "tr" -> openBody().rows().add(cells(child, walk));
            case "col", "colgroup" -> {}
            default -> captions.add(child);
        }
    }

    private Section openBody() {
        var last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        if (last != null && last.kind() == Kind.BODY) return last;
        var body = new Section(Kind.BODY, new ArrayList<>());
        sections.add(body);
        return body;
    }

    private Section section(Kind kind, Element element, Walk walk) {
        var section = new Section(kind, new ArrayList<>());
        for (var child : element.children()) {
            if (!walk.isText(child)) continue;
            if (child.nameIs("tr")) section.rows().add(cells(child, walk));
            else captions.add(child);
        }
        return section;
    }

    private List<Element> cells(Element row, Walk walk) {
        var cells = new ArrayList<Element>();
        for (var child : row.children()) {
            if (!walk.isText(child)) continue;
            if (CELLS.contains(child.normalName())) cells.add(child);
            else captions.add(child);
        }
        return cells;
    }

    private static long shown(Element row) {
        return row.children().stream()
                .filter(cell -> LeftOut.of(cell).isEmpty())
                .count();
    }

    private static int number(String text) {
        var digits = text.strip();
        if (!digits.matches("[0-9]+")) return 1;
        return digits.length() > 5 ? SpanFit.ALL_ROWS : Integer.parseInt(digits);
    }
}
