// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.LinkedMedia;
import dev.offprint.archive.xml.LinkedPicture;
import dev.offprint.archive.xml.MediaKind;
import dev.offprint.core.read.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What hangs on an entry: films, sounds, files, a picture. Of one thread. */
final class Enclosures {
    private final Element item;
    private final String base;
    private final String page;

    /**
     * Looks at an entry.
     *
     * @param base what addresses are relative to
     * @param page the entry's own address, which shows what players of old cannot; both may be empty
     */
    Enclosures(Element item, String base, String page) {
        this.item = item;
        this.base = base;
        this.page = page;
    }

    /** All but pictures. */
    List<LinkedMedia> media() {
        var media = new ArrayList<LinkedMedia>();
        for (var e : elements()) {
            var address = address(e);
            if (address.isEmpty() || isPicture(e) || isKnown(media, address)) continue;
            if (isText(e)) continue;
            var title = MediaGroup.first(e, "media:title");
            media.add(new LinkedMedia(address, type(e), FeedText.plain(title)));
        }
        return media;
    }

    private List<Element> elements() {
        var all = new ArrayList<>(Fields.all(item, "enclosure"));
        Fields.all(item, "atom:link", "link").stream()
                .filter(l -> Fields.attribute(l, "rel").equals("enclosure"))
                .forEach(all::add);
        Fields.all(item, "atom:content").stream()
                .filter(c -> !Fields.attribute(c, "src").isEmpty())
                .forEach(all::add);
        all.addAll(MediaGroup.shown(item));
        return all;
    }

    private String address(Element e) {
        if (type(e).equals(LinkedMedia.PLAYER) && !page.isEmpty()) return page;
        for (var name : List.of("url", "href", "src")) {
            var address = Fields.attribute(e, name);
            if (!address.isEmpty()) return Addresses.resolve(base, address);
        }
        boolean isOldLink = e.tagName().endsWith("link");
        return isOldLink ? Addresses.resolve(base, Fields.words(e)) : "";
    }

    private static boolean isKnown(List<LinkedMedia> media, String address) {
        return media.stream().anyMatch(m -> m.address().equals(address));
    }

    /** A type, or the kind of thing where no type is told. */
    private static String type(Element e) {
        var type = Fields.attribute(e, "type").toLowerCase(Locale.ROOT);
        var medium = Fields.attribute(e, "medium").toLowerCase(Locale.ROOT);
        return type.isEmpty() && !medium.isEmpty() ? medium + "/*" : type;
    }

    /** Another form of the page itself. */
    private static boolean isText(Element e) {
        return type(e).matches("text/.*|.*\\bxhtml\\b.*|document/\\*|.*[+/]xml");
    }

    private static boolean isPicture(Element e) {
        var type = type(e);
        boolean isUntold = type.isEmpty() || type.equals("application/octet-stream");
        return type.startsWith("image") || (isUntold && MediaKind.of(Fields.attribute(e, "url")) == MediaKind.PICTURE);
    }

    /** The picture at the head; null when there is none. */
    @Nullable
    LinkedPicture picture() {
        for (var e : elements()) {
            if (isPicture(e) && !address(e).isEmpty()) return new LinkedPicture(address(e), null, caption(e));
        }
        for (var e : MediaGroup.all(item, "media:thumbnail", "itunes:image")) {
            if (!address(e).isEmpty()) return new LinkedPicture(address(e), null, "");
        }
        return null;
    }

    private static String caption(Element e) {
        var description = MediaGroup.first(e, "media:description");
        return description == null ? "" : FeedText.html(description);
    }
}
