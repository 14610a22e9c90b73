// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.PageOptions;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.page.clean.Leftovers;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page. Stateless. */
public final class MainContent {
    private MainContent() {}

    /**
     * Tells the article from the rest.
     *
     * @param page is not changed
     * @param title what the page calls itself; may be empty
     * @param reading tells by {@code options().pages().mainContent()} whether to look for the article at all
     * @throws OffprintException it takes longer than the limits allow
     */
    public static Extract of(Document page, String title, Reading reading) throws OffprintException {
        var wanted = reading.options().pages().mainContent();
        boolean isWhole = wanted == PageOptions.MainContent.NEVER
                || (wanted == PageOptions.MainContent.AUTO && !Furniture.isIn(page));
        if (isWhole) return new Extract(page.body(), List.of(), true);
        var first = ReaderView.of(page, title, reading);
        var found = MarkedPart.betterThan(first, page).orElse(first);
        var content = found.content();
        Leftovers.drop(content, found.drops());
        inherit(content, page);
        return new Extract(content, Report.of(found.drops()), false);
    }

    /** The language and direction of the page hold in the content, too. */
    private static void inherit(Element content, Document page) {
        for (var from : new Element[] {page.body(), page.body().parent()}) {
            if (from == null) continue;
            for (var name : new String[] {"lang", "xml:lang", "dir"}) {
                if (from.hasAttr(name) && !content.hasAttr(name)) content.attr(name, from.attr(name));
            }
        }
    }
}
