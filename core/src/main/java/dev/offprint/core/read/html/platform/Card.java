// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A frame in the making: what stands for something that lives elsewhere, as plain HTML. */
final class Card {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String address;
    private final List<Node> caption = new ArrayList<>();
    private String title = "";
    private String provider = "";

    /** @param address of what is shown; not blank */
    Card(String address) {
        this.address = address.strip();
    }

    /** What it is called; blank: unknown. */
    Card titled(String text) {
        title = text.strip();
        return this;
    }

    /** Who shows it, where the page says so; blank: as the address tells. */
    Card by(String text) {
        provider = text.strip();
        return this;
    }

    /** Words below it, as a paragraph of their own; blank: none. */
    Card saying(String text) {
        if (!text.isBlank()) caption.add(new Element("p").text(text.strip()));
        return this;
    }

    /** Everything that is inside an element, below it. */
    Card holding(@Nullable Element element) {
        if (element == null || element.text().isBlank()) return this;
        // What is quoted is the post itself.
        for (var quote : element.select("> blockquote")) quote.tagName("div");
        caption.addAll(List.copyOf(element.childNodes()));
        return this;
    }

    /** Puts it where an element stands, and tells of what that shows and the card does not. */
    void replace(Element old, Cuts cuts) {
        var figure = new Element("figure");
        if (!old.id().isEmpty()) figure.attr("id", old.id());
        var frame = figure.appendElement("iframe").attr("src", address);
        if (!title.isEmpty()) frame.attr("title", title);
        if (!provider.isEmpty()) frame.attr("data-provider", provider);
        if (!caption.isEmpty()) {
            var words = figure.appendElement("figcaption");
            caption.forEach(words::appendChild);
        }
        boolean isPictured = old.selectFirst("img") != null && figure.selectFirst("img") == null;
        var shown = words(String.join(" ", title, provider, address, figure.text()));
        if (isPictured || !shown.containsAll(words(old.text()))) cuts.tell(old, Cut.PLAYER);
        old.replaceWith(figure);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(BETWEEN_WORDS.split(text, -1)));
    }
}
