// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.page.clean.Leftovers;
import dev.offprint.core.read.page.clean.SiteLinks;
import dev.offprint.core.read.page.clean.SiteText;
import dev.offprint.core.read.page.dom.Drops;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a plain page marks as its article, and what stands around it. Stateless. */
final class SolePart {
    private static final Set<String> UNSEEN = Set.of("script", "style", "link", "meta", "template", "noscript");

    private SolePart() {}

    /** The only article, else the only main part, else the body. It stays where it is; what is a menu in it leaves it. */
    static Extract of(Document page, SiteLinks links, Reading reading) {
        var part = part(page);
        var drops = new Drops();
        for (Element at = part; at != null && !at.equals(page.body()); at = at.parent()) around(at, drops);
        NotesApart.join(part, drops);
        MainContent.dropOffer(part, drops, reading);
        PlainEdges.drop(part, drops);
        SiteText.drop(part, links, drops, reading);
        if (!part.equals(page.body())) Leftovers.drop(part, drops);
        return new Extract(part, Report.of(drops));
    }

    private static Element part(Document page) {
        for (var name : new String[] {"article", "main"}) {
            var found = page.body().getElementsByTag(name);
            if (found.size() == 1) return found.get(0);
        }
        return page.body();
    }

    private static void around(Element part, Drops drops) {
        for (var other : part.siblingElements()) {
            if (!UNSEEN.contains(other.normalName()) && !isTitle(other))
                drops.add("what stands around the only article of the page", other);
        }
    }

    /** It is the headline, if the article has none of its own. */
    private static boolean isTitle(Element element) {
        var title = element.selectFirst("h1");
        return title != null && title.text().equals(element.text());
    }
}
