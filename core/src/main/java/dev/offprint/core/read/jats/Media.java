// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Films, sounds and files that belong to an article and lie beside it. */
final class Media {
    private static final Set<String> WORDS = Set.of("label", "caption", "title", "alt-text", "long-desc");

    private final Markup markup;

    Media(Markup markup) {
        this.markup = markup;
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("supplementary-material", this::block);
        rules.put("media", this::media);
        rules.put("inline-media", this::inline);
    }

    private void media(Element media, Element to, int level) {
        boolean hasWords = media.select("> label, > caption").hasText();
        if (Markup.isInPhrase(media) && !hasWords) inline(media, to, level);
        else block(media, to, level);
    }

    private void inline(Element media, Element to, int level) {
        var address = address(media);
        var a = Markup.start("a", media, to);
        markup.inside(media, a, level);
        if (!a.hasText()) a.text(address);
        if (!address.isEmpty()) a.attr("href", address);
    }

    /** The label names what the address leads to; where there is no address, the words remain. */
    private void block(Element from, Element to, int level) {
        var files = files(from);
        var html = Markup.start(files.isEmpty() ? "div" : "figure", from, to);
        var label = from.select("> label").text().strip();
        for (var file : files) {
            var embed = html.appendElement("embed").attr("src", address(file));
            if (!file.equals(from)) Markup.id(file, embed);
            var name = file.equals(from) ? label : file.select("> label").text().strip();
            if (!name.isEmpty() || !label.isEmpty()) embed.attr("title", name.isEmpty() ? label : name);
        }
        var words = words(from, level, files.isEmpty());
        for (var file : files) if (!file.equals(from)) Markup.move(words(file, level, false), words);
        others(from, files, words, level);
        var caption = files.isEmpty() ? html : new Element("figcaption");
        Markup.move(words, caption);
        if (!files.isEmpty() && (caption.hasText() || caption.childrenSize() > 0)) html.appendChild(caption);
    }

    private void others(Element from, List<Element> files, Element to, int level) {
        for (var child : from.childNodes()) {
            boolean isSeen =
                    child instanceof Element element && (WORDS.contains(element.tagName()) || files.contains(element));
            if (!isSeen) markup.node(child, to, level);
        }
    }

    private Element words(Element from, int level, boolean hasLabel) {
        var box = new Element("div");
        for (var caption : from.select("> caption")) markup.insideWithout(caption, box, level, Set.of("title"));
        var heads = from.select((hasLabel ? "> label, " : "") + "> title, > caption > title");
        RunIn.into(box, RunIn.of(heads, markup, level));
        return box;
    }

    private static List<Element> files(Element from) {
        if (!address(from).isEmpty()) return List.of(from);
        return from.select("> media, > alternatives > media").stream()
                .filter(media -> !address(media).isEmpty())
                .toList();
    }

    private static String address(Element from) {
        return WebAddress.of("", from.attr("xlink:href").strip());
    }
}
