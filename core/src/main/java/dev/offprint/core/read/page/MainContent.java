// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import java.util.List;
import org.jsoup.nodes.Document;

/** Finds the article in a page. Stateless. */
public final class MainContent {
    private MainContent() {}

    /**
     * Tells the article from the rest.
     *
     * @param page is changed, so give a copy when it is needed afterwards
     * @param reading tells by {@code options().pages().mainContent()} whether to look for the article at all
     * @throws OffprintException it takes longer than the limits allow
     */
    public static Extract of(Document page, Reading reading) throws OffprintException {
        reading.checkTime();
        return new Extract(page.body(), List.of(), true);
    }
}
