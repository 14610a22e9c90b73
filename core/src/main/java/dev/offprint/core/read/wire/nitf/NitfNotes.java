// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.nitf;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets marks in the text for footnotes, and gathers the notes. */
final class NitfNotes {
    private final Element list = new Element("section").addClass("footnotes");
    private int count;

    /** Sets a mark, and answers with the place for what the note says. */
    Element mark(Element text) {
        int number = ++count;
        text.appendElement("sup")
                .appendElement("a")
                .attr("id", "fnref-nitf-" + number)
                .attr("href", "#fn-nitf-" + number)
                .addClass("footnote-ref")
                .text(String.valueOf(number));
        if (number == 1) list.appendElement("ol");
        return list.child(0).appendElement("li").attr("id", "fn-nitf-" + number);
    }

    Optional<Element> list() {
        return count == 0 ? Optional.empty() : Optional.of(list);
    }
}
