// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The HTML of messages made plain: pictures that only count readers leave it, and tables that only place things become
 * divisions, as mail has no other way to place them. Stateless.
 */
final class MailPage {
    private static final Pattern TINY =
            Pattern.compile("(?i)(?:^|;)\\s*(?:max-)?(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|!|$)");
    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, div, blockquote, figure, img, table";

    private MailPage() {}

    /** What stands inside its body. */
    static String clean(String html) {
        var page = Jsoup.parse(html);
        page.select("style, script, title, meta, link").remove();
        page.select("img").forEach(MailPage::dropPixel);
        // The innermost first, so that a table of data in a table that places is seen as what it is.
        var tables = new ArrayList<>(page.body().select("table"));
        Collections.reverse(tables);
        tables.stream().filter(MailPage::onlyPlaces).forEach(MailPage::unwrap);
        page.outputSettings().prettyPrint(false);
        return page.body().html();
    }

    private static void dropPixel(Element img) {
        boolean isTiny = img.attr("width").matches("[01](?:px)?")
                || img.attr("height").matches("[01](?:px)?")
                || TINY.matcher(img.attr("style")).find();
        if (isTiny) img.remove();
    }

    private static boolean onlyPlaces(Element table) {
        var role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) return true;
        if (!table.select("th, caption").isEmpty()) return false;
        boolean hasColumns = table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1);
        return !hasColumns || !table.select("td").select(BLOCKS).isEmpty() || isWordless(table);
    }

    /** Cells of which hardly any has words only make room. */
    private static boolean isWordless(Element table) {
        var cells = table.select("td");
        long worded = cells.stream().filter(Element::hasText).count();
        return worded < 2 || worded * 2 < cells.size();
    }

    private static void unwrap(Element table) {
        var parts = table.select("thead, tbody, tfoot, tr, td").stream()
                .filter(part -> table.equals(part.closest("table")))
                .toList();
        parts.forEach(part -> part.tagName("div"));
        table.tagName("div");
    }
}
