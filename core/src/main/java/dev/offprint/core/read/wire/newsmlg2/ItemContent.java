// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsmlg2;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.wire.Byline;
import dev.offprint.core.read.wire.NoArticle;
import dev.offprint.core.read.wire.PictureElement;
import dev.offprint.core.read.wire.TextBody;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireFacts;
import dev.offprint.core.read.wire.nitf.NitfMarkup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes HTML of the best of the renditions that an item has of its content. Of one reading. */
final class ItemContent {
    private final Reading reading;
    private final Element item;
    private final WireFacts facts;
    private @Nullable Element taken;

    ItemContent(Reading reading, Element item, WireFacts facts) {
        this.reading = reading;
        this.item = item;
        this.facts = facts;
    }

    Element html() throws OffprintException {
        var inline = Stream.of("inlineXML", "inlineData")
                .flatMap(name -> Tree.all(item, "contentSet", name).stream())
                .filter(Element::hasText)
                .sorted(Comparator.comparingInt(ItemContent::rank))
                .toList();
        var remote = Tree.all(item, "contentSet", "remoteContent");
        var html = inline.isEmpty() ? outside(remote) : inside(inline);
        creators();
        descriptions(inline.isEmpty() ? captioned() : Optional.empty());
        return html;
    }

    /** Whether all is said of an element: it is another form of the text, a name in another language, or no markup. */
    boolean isToldOf(Element element) {
        if (Tree.is(element, "inlineData")) return true;
        if (Tree.is(element, "inlineXML")) return !element.equals(taken);
        return Tree.is(element, "name")
                && element.previousElementSiblings().stream().anyMatch(e -> Tree.is(e, "name"));
    }

    /** What describes an item, but for its caption. */
    private void descriptions(Optional<Element> caption) {
        for (var other : Tree.all(item, "contentMeta", "description")) {
            if (caption.filter(other::equals).isPresent()) continue;
            var role = ItemFacts.role(other);
            facts.desk(role.isEmpty() ? "description" : "description." + role, other.text());
        }
    }

    /** Who made an item stands for its byline only where there is none. */
    private void creators() {
        var names = Tree.all(item, "contentMeta", "creator").stream()
                .map(ItemFacts::name)
                .filter(name -> !name.isEmpty())
                .map(name -> Byline.author(name, ""))
                .toList();
        if (!facts.hasAuthors()) facts.authors(names);
    }

    private Element inside(List<Element> renditions) throws OffprintException {
        if (renditions.size() > 1) {
            var what = "of " + renditions.size() + " renditions of the content, the "
                    + renditions.get(0).attr("contenttype") + " is taken";
            reading.info("read.newsml-g2.renditions", reading.place(), what, "");
        }
        var rendition = renditions.get(0);
        taken = rendition;
        if (Tree.is(rendition, "inlineXML")) return NitfMarkup.html(rendition, facts, reading);
        var text = reading.text(rendition.wholeText());
        return rank(rendition) < 3 || NitfMarkup.looksLikeHtml(text)
                ? NitfMarkup.html(text, reading)
                : TextBody.of(text);
    }

    private static int rank(Element rendition) {
        var type = rendition.attr("contenttype").toLowerCase(Locale.ROOT);
        boolean isText = type.contains("nitf") || type.contains("html");
        if (Tree.is(rendition, "inlineXML")) return isText || type.isEmpty() ? 0 : 1;
        return isText ? 2 : 3;
    }

    /** What lies outside is a picture, film or sound with its caption; a text there cannot be had. */
    private Element outside(List<Element> remote) throws OffprintException {
        var kind = kind(remote);
        if (kind.equals("text") || kind.equals("composite")) {
            throw NoArticle.because(
                    reading, remote.isEmpty() ? "the item holds no content" : "its text lies elsewhere");
        }
        var root = new Element("div");
        var caption = caption();
        if (!caption.hasText()) throw NoArticle.because(reading, "this is a " + kind + " without a caption");
        var addresses = remote.stream()
                .sorted(Comparator.comparingLong(ItemContent::size).reversed())
                .map(r -> r.attr("href").strip())
                .filter(a -> !a.isEmpty())
                .toList();
        var address = PictureElement.address(reading, addresses);
        if (address.isEmpty()) root.appendChild(caption);
        else root.appendChild(PictureElement.figure(element(kind), address.get(), caption, ""));
        return root;
    }

    private String kind(List<Element> remote) {
        var itemClass = Tree.attribute("qcode", item, "itemMeta", "itemClass")
                .or(() -> Tree.attribute("uri", item, "itemMeta", "itemClass"))
                .orElse("");
        var kind = itemClass.replaceFirst("^.*[:/]", "").toLowerCase(Locale.ROOT);
        if (!kind.isEmpty()) return kind;
        return remote.stream()
                .map(r -> r.attr("contenttype").replaceFirst("/.*", ""))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .map(t -> t.equals("image") ? "picture" : t)
                .orElse("text");
    }

    private static String element(String kind) {
        return kind.equals("video") || kind.equals("audio") ? kind : "img";
    }

    private Element caption() {
        return TextBody.of(captioned().map(Element::text).orElse(facts.desk("title")));
    }

    private Optional<Element> captioned() {
        var all = Tree.all(item, "contentMeta", "description");
        return all.stream()
                .filter(d -> ItemFacts.role(d).contains("caption"))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static long size(Element remote) {
        var width = remote.attr("width").strip();
        return width.matches("\\d{1,9}") ? Long.parseLong(width) : 0;
    }
}
