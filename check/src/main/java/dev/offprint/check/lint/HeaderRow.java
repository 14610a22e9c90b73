// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import org.w3c.dom.Element;

/** A table of several rows mostly has a head, which repeats on each page and is read out; only a hint. */
final class HeaderRow implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        word.stories()
                .forEach((name, part) -> Xml.all(part, Ns.W, "tbl")
                        .filter(HeaderRow::lacksHead)
                        .forEach(table ->
                                findings.info("missing-header-row", name, table, "no row is marked as its head")));
    }

    private static boolean lacksHead(Element table) {
        var rows = Xml.children(table, "tr");
        return rows.size() > 1 && rows.stream().noneMatch(HeaderRow::isHead);
    }

    private static boolean isHead(Element row) {
        return Xml.children(row, "trPr").stream()
                .anyMatch(properties -> !Xml.children(properties, "tblHeader").isEmpty());
    }
}
