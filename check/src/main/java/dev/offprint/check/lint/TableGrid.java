// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import org.w3c.dom.Element;

/** A table has a grid, and each of its rows fills it. */
final class TableGrid implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        word.stories()
                .forEach((name, part) -> Xml.all(part, Ns.W, "tbl").forEach(table -> check(name, table, findings)));
    }

    private static void check(String part, Element table, Findings findings) {
        var grids = Xml.children(table, "tblGrid");
        if (grids.isEmpty()) {
            findings.error("missing-table-grid", part, table, "the table has no grid");
            return;
        }
        int columns = Xml.children(grids.get(0), "gridCol").size();
        for (var row : Xml.children(table, "tr")) {
            int covered = covered(row);
            if (covered != columns) {
                findings.warning("uneven-row", part, row, "covers " + covered + " of " + columns + " columns");
            }
        }
    }

    private static int covered(Element row) {
        int outside = Xml.children(row, "trPr").stream()
                .mapToInt(properties -> number(properties, "gridBefore", 0) + number(properties, "gridAfter", 0))
                .sum();
        return outside
                + Xml.children(row, "tc").stream().mapToInt(TableGrid::span).sum();
    }

    private static int span(Element cell) {
        return Xml.children(cell, "tcPr").stream()
                .mapToInt(properties -> number(properties, "gridSpan", 1))
                .findFirst()
                .orElse(1);
    }

    private static int number(Element properties, String name, int otherwise) {
        return Xml.children(properties, name).stream()
                .map(element -> Xml.w(element, "val"))
                .filter(value -> value.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(otherwise);
    }
}
