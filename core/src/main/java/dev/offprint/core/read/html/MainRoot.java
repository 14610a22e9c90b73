// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.page.Dropped;
import dev.offprint.core.read.page.Extract;
import dev.offprint.core.read.page.MainContent;
import dev.offprint.core.read.page.kind.Claims;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the root of a page's article and reports what was left out around it. */
final class MainRoot {
    private MainRoot() {}

    static Element of(Document page, Claims claims, Reading reading) throws OffprintException {
        var extract = MainContent.of(page, claims, reading);
        report(extract, reading);
        return extract.content();
    }

    private static void report(Extract extract, Reading reading) {
        var dropped = extract.dropped();
        if (reading.options().pages().explain()) dropped.forEach(part -> explain(part, reading));
        else if (!dropped.isEmpty()) {
            reading.info(
                    "read.html.left-out-of-page",
                    reading.place(),
                    "parts of the page that are none of the article were left out: " + dropped.size(),
                    "list them with --explain, or keep all with --main-content never");
        }
    }

    private static void explain(Dropped part, Reading reading) {
        var place = part.line() == 0 ? reading.place() : reading.place(part.line());
        var words = part.firstWords().isEmpty() ? "" : ": " + part.firstWords();
        reading.info(
                "read.html.left-out-of-page", place, part.reason() + " was left out, " + part.selector() + words, "");
    }
}
