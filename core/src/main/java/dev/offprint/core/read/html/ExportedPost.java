// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.head.Folded;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A post as Medium exports it: the titles stand once as microformats (h-entry) and again in the text, and the foot tells
 * the author, the date, the tags and the address. Titles are left once, and what the foot tells is moved to the head. Stateless.
 */
final class ExportedPost {
    private ExportedPost() {}

    /** Tidies a page that is one; any other stays as it is. */
    static void tidy(Document page, Reading reading) {
        var entries = page.select("body > article.h-entry");
        if (entries.size() != 1) return;
        var entry = entries.get(0);
        var text = entry.selectFirst("> section[data-field=body].e-content");
        if (text == null) return;
        removeRepeated(text, ".graf--title, h1, h2, h3", entry.selectFirst("> header .p-name"));
        removeRepeated(text, ".graf--subtitle", entry.selectFirst("> .p-summary"));
        var divider = text.selectFirst("hr.section-divider");
        if (divider != null && textBefore(text, divider).isBlank()) divider.remove();
        var foot = entry.selectFirst("> footer");
        if (foot != null) moveToHead(foot, page, reading);
    }

    private static void removeRepeated(Element text, String selector, @Nullable Element said) {
        var first = text.selectFirst(selector);
        if (said == null || first == null) return;
        if (Folded.of(first.text()).equals(Folded.of(said.text()))) first.remove();
    }

    private static String textBefore(Element root, Element end) {
        var before = new StringBuilder();
        for (var element : root.getAllElements()) {
            if (element.equals(end)) break;
            before.append(element.ownText());
        }
        return before.toString();
    }

    private static void moveToHead(Element foot, Document page, Reading reading) {
        var head = page.head();
        var author = foot.selectFirst(".p-author");
        if (author != null) head.appendElement("meta").attr("name", "author").attr("content", author.text());
        var date = foot.selectFirst("time.dt-published[datetime]");
        if (date != null) property(head, "article:published_time", date.attr("datetime"));
        foot.select(".p-tag").forEach(tag -> property(head, "article:tag", tag.text()));
        var address = foot.selectFirst("a.p-canonical[href]");
        if (address != null) head.appendElement("link").attr("rel", "canonical").attr("href", address.attr("href"));
        foot.remove();
        reading.info(
                "read.html.left-out-of-page",
                reading.place(),
                "the lines at the foot about author, date and export were left out of the text",
                "");
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }
}
