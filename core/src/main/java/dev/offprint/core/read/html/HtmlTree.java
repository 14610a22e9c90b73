// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes trees of HTML that does not ask for more elements than the limits allow: a tree takes far more memory than its text. Stateless. */
public final class HtmlTree {
    private static final int HUGE = 100_000;

    private HtmlTree() {}

    /**
     * The body that a piece of HTML is.
     *
     * @throws OffprintException it has more elements than the limits allow
     */
    public static Element fragment(String html, Reading reading) throws OffprintException {
        reading.countTags(html);
        var body = Jsoup.parseBodyFragment(html).body();
        reading.countElements(body.stream().count());
        return body;
    }

    /**
     * The body of a piece of HTML or of a whole page, without the page's head.
     *
     * @throws OffprintException it has more elements than the limits allow
     */
    public static Element body(String html, Reading reading) throws OffprintException {
        reading.countTags(html);
        var body = Jsoup.parse(html).body();
        reading.countElements(body.stream().count());
        return body;
    }

    /** A page; positions are tracked so that problems can name lines, but for huge ones, whose tree they would double. */
    static Document page(String html, Reading reading) throws OffprintException {
        boolean isHuge = reading.countTags(html) > HUGE;
        var page = Parser.htmlParser().setTrackPosition(!isHuge).parseInput(html, "");
        reading.countElements(page.stream().count());
        return page;
    }
}
