// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Where in its journal an article stands, as lists of works print it: {@code 12(3), 45–67}. Stateless. */
final class PartOfJournal {
    private PartOfJournal() {}

    /** Empty when the front matter does not say. */
    static String of(Element meta) {
        return Stream.of(issue(meta), pages(meta)).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String issue(Element meta) {
        var volume = text(meta, "volume");
        var issue = text(meta, "issue");
        return volume.isEmpty() || issue.isEmpty() ? volume + issue : volume + "(" + issue + ")";
    }

    private static String pages(Element meta) {
        var range = text(meta, "page-range");
        if (!range.isEmpty()) return range.replaceAll("(?<=\\w)\\s*[-‐‑–]\\s*(?=\\w)", "–");
        var first = text(meta, "fpage");
        var last = text(meta, "lpage");
        if (first.isEmpty()) return text(meta, "elocation-id");
        return last.isEmpty() || last.equals(first) ? first : first + "–" + last;
    }

    private static String text(Element meta, String name) {
        var found = meta.selectFirst("> " + name);
        return found == null ? "" : found.text().strip();
    }
}
