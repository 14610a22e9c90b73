// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.SourceLines;
import dev.offprint.core.read.SourcePart;
import dev.offprint.core.read.page.dom.Drops;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes the list of what was left out, for people. Stateless. */
final class Report {
    private Report() {}

    static List<Dropped> of(Drops drops) {
        Set<Element> seen = new HashSet<>();
        return drops.all().stream()
                .filter(drop -> seen.add(drop.element()))
                .map(drop -> dropped(drop.reason(), drop.element()))
                .filter(dropped -> !dropped.firstWords().isEmpty())
                .sorted(Comparator.comparingInt(Report::line))
                .toList();
    }

    private static int line(Dropped dropped) {
        return dropped.line() == 0 ? Integer.MAX_VALUE : dropped.line();
    }

    private static Dropped dropped(String reason, Element element) {
        return new Dropped(
                reason, SourceLines.line(element), SourcePart.selector(element), SourcePart.firstWords(element));
    }
}
