// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.PageOptions;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.page.clean.Leftovers;
import dev.offprint.core.read.page.clean.SiteLinks;
import dev.offprint.core.read.page.clean.SiteText;
import dev.offprint.core.read.page.clean.Wayfinding;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.kind.Claims;
import dev.offprint.core.read.page.kind.NoArticle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page. Stateless. */
public final class MainContent {
    private static final int SHORT = 1000;

    private MainContent() {}

    /**
     * Tells the article from the rest.
     *
     * @param page is not changed
     * @param claims what the page says of itself
     * @param reading tells by {@code options().pages().mainContent()} whether to look for the article at all
     * @throws OffprintException it takes longer than the limits allow; or, unless any page will do, the page is plainly
     *     no article, which is told by a problem that is no error
     */
    public static Extract of(Document page, Claims claims, Reading reading) throws OffprintException {
        var wanted = reading.options().pages().mainContent();
        if (wanted == PageOptions.MainContent.NEVER) return new Extract(page.body(), List.of());
        if (wanted == PageOptions.MainContent.AUTO && !Furniture.isIn(page)) {
            refuse(() -> NoArticle.reason(page, claims), reading);
            return SolePart.of(page, new SiteLinks(claims.address()), reading);
        }
        var first = ReaderView.of(page, claims.title(), reading);
        var second = MarkedPart.betterThan(first, page).orElse(first);
        var marked = HeadedPart.betterThan(second, page.body(), claims.title()).orElse(second);
        var linked = LinkedBody.betterThan(marked, claims.articleBody(), page.body());
        linked.ifPresent(body -> reading.info(
                "read.html.linked-body",
                reading.place(),
                "the page shows less than half of its text; all of it was taken from its linked data, without its markup",
                ""));
        var found = linked.orElse(marked);
        var content = found.content();
        refuse(() -> NoArticle.reason(page, claims, content), reading);
        NotesApart.join(content, found.drops());
        Wayfinding.drop(content, claims.title(), found.drops());
        var measures = Measures.of(content);
        Leftovers.drop(content, measures, found.drops());
        SiteText.drop(content, new SiteLinks(claims.address()), found.drops(), reading);
        dropOffer(content, found.drops(), reading);
        if (linked.isEmpty()) OverTheText.join(content, page, claims.title(), found.drops());
        if (found.length() < SHORT) PlainEdges.dropEnds(content, found.drops());
        else PlainEdges.dropFrame(content, found.drops());
        inherit(content, page);
        return new Extract(content, Report.of(found.drops()));
    }

    static void dropOffer(Element content, Drops drops, Reading reading) {
        if (Paywall.drop(content, drops))
            reading.warning(
                    "read.html.paywall",
                    reading.place(),
                    "the text ends where the page asks to subscribe or to log in",
                    "save the page when you are logged in");
    }

    private static void refuse(Supplier<Optional<String>> why, Reading reading) throws OffprintException {
        if (reading.options().pages().anyPage()) return;
        var reason = why.get();
        if (reason.isEmpty()) return;
        throw new OffprintException(Problem.warning(
                "read.html.no-article",
                reading.place(),
                "no article: " + reason.get(),
                "take it all the same with --any-page"));
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
