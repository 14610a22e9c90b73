// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.HtmlTree;
import dev.offprint.core.read.wire.TextBody;
import dev.offprint.core.read.wire.WireFacts;
import dev.offprint.core.read.wire.ninjs.Variants.Variant;
import dev.offprint.core.read.wire.nitf.NitfMarkup;
import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes HTML of the best of an item's bodies and of the pictures that go with it. Of one reading. */
final class NinjsBody {
    private final Reading reading;
    private final JsonNode item;
    private final WireFacts facts;

    NinjsBody(Reading reading, JsonNode item, WireFacts facts) {
        this.reading = reading;
        this.item = item;
        this.facts = facts;
    }

    Element html() throws OffprintException {
        reading.checkTime();
        var root = new Element("div");
        var pictures = new NinjsPictures(reading);
        var text = body();
        if (text.isEmpty() && pictures.isOne(item)) {
            pictures.figure(item).ifPresent(root::appendChild);
            return root;
        }
        var taken = text.isPresent() ? text : description();
        var body = taken.isEmpty() ? new Element("div") : html(taken.get());
        root.appendChild(body);
        pictures.associated(item, body).forEach(figure -> place(figure, body, root));
        return root;
    }

    /** The first picture stands at the head, the others at the end. */
    private static void place(Element figure, Element body, Element root) {
        boolean isFirst = root.selectFirst("figure") == null;
        if (isFirst) body.before(figure);
        else root.appendChild(figure);
    }

    /** HTML before plain text, and of several the longest, as some are only an opening. */
    private Optional<Variant> body() {
        var all = new Variants(item, "body", "bodies").all();
        var readable = all.stream().filter(v -> !v.isForeign()).toList();
        var best = readable.stream()
                .min(Comparator.comparingInt(Variant::rank)
                        .thenComparing(v -> v.value().length(), Comparator.reverseOrder()));
        if (all.size() > 1 && best.isPresent()) {
            reading.problems().accept(OtherBodies.told(all, best.get(), reading.place()));
        } else if (best.isEmpty() && !all.isEmpty()) {
            var what = "the body is in a form that is not read: " + all.get(0).role() + " "
                    + all.get(0).type();
            reading.warning("read.ninjs.body", reading.place(), what, "");
        }
        return best;
    }

    /** What stands in for a body that an item does not carry. */
    private Optional<Variant> description() {
        var found = standIn(new Variants(item, "description", "descriptions"));
        if (found.isPresent()) {
            var what = "the item carries no body; its description stands in";
            reading.warning("read.ninjs.no-body", reading.place(), what, "ask its provider for the full item");
        }
        return found;
    }

    /** The description that can stand in for a body. */
    static Optional<Variant> standIn(Variants descriptions) {
        return descriptions.ofRole("html", "xhtml", "text", "summary", "caption", "");
    }

    private Element html(Variant body) throws OffprintException {
        var text = reading.text(body.value());
        if (body.isNitf()) return NitfMarkup.nitf(text, facts, reading);
        if (!body.isHtml()) return TextBody.of(text);
        var page = HtmlTree.body(text, reading);
        boolean isLoose = page.selectFirst("p, div, br, section, article, ul, ol, table, blockquote") == null;
        if (isLoose && page.childrenSize() == 0) return TextBody.of(page.wholeText());
        page.remove();
        var box = page.tagName("div");
        box.select("figure:has(> figcaption) > .byline, figure:has(> figcaption) > .credit")
                .forEach(NinjsBody::intoCaption);
        return box;
    }

    /** Who made a picture stands in its caption in HTML. */
    private static void intoCaption(Element credit) {
        for (var sibling : credit.siblingElements()) {
            if (!sibling.nameIs("figcaption")) continue;
            credit.remove();
            sibling.appendElement("span").addClass("credit").text(credit.text());
            return;
        }
    }
}
