// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Words of others, poems, speeches, and text that keeps its lines. */
final class Quotes {
    private static final Set<String> HEAD = Set.of("label", "title", "subtitle");

    private final Markup markup;

    Quotes(Markup markup) {
        this.markup = markup;
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("disp-quote", this::quote);
        rules.put("verse-group", this::verse);
        rules.put("verse-line", (from, to, level) -> markup.named("p", from, to, level));
        rules.put("speech", this::speech);
        rules.put("attrib", (from, to, level) -> markup.named("p", from, to, level));
        rules.put("preformat", this::preformatted);
        rules.put("code", this::code);
    }

    private void quote(Element from, Element to, int level) {
        var html = Markup.start("blockquote", from, to);
        markup.insideWithout(from, html, level, Set.of("label", "title", "attrib"));
        RunIn.into(html, RunIn.of(from.select("> label, > title"), markup, level));
        var sources = from.select("> attrib");
        if (!sources.hasText()) return;
        var cite = html.appendElement("cite");
        for (var source : sources) {
            if (cite.hasText()) cite.appendText(", ");
            markup.inside(source, cite, level);
        }
    }

    /** One paragraph for each stanza. */
    private void verse(Element from, Element to, int level) {
        var html = Markup.start("div", from, to);
        var words = RunIn.of(from.select("> label, > title, > subtitle"), markup, level);
        if (words.childNodeSize() > 0) html.appendElement("p").appendChild(words);
        Element stanza = null;
        for (var child : from.children()) {
            if (child.nameIs("verse-line")) {
                if (stanza == null) stanza = html.appendElement("p").addClass("verse");
                else stanza.appendElement("br");
                markup.inside(child, stanza, level);
            } else if (!HEAD.contains(child.tagName())) {
                stanza = null;
                markup.element(child, html, level);
            }
        }
    }

    private void speech(Element from, Element to, int level) {
        var html = Markup.start("div", from, to);
        markup.insideWithout(from, html, level, Set.of("speaker"));
        var speaker = new Element("strong");
        for (var name : from.select("> speaker")) markup.inside(name, speaker, level);
        if (speaker.hasText() && !speaker.text().endsWith(":")) speaker.appendText(":");
        RunIn.into(html, speaker);
    }

    private void preformatted(Element from, Element to, int level) {
        to.appendChild(listing(from));
    }

    private void code(Element from, Element to, int level) {
        boolean isBlock = !Markup.isInPhrase(from) || from.wholeText().strip().contains("\n");
        if (isBlock) to.appendChild(listing(from));
        else markup.named("code", from, to, level);
    }

    private static Element listing(Element from) {
        var pre = new Element("pre");
        Markup.id(from, pre);
        var language = from.attr("language").strip();
        if (language.matches("[A-Za-z0-9_+#.-]+")) pre.addClass("language-" + language);
        var copy = from.clone();
        copy.select("break").forEach(line -> line.replaceWith(new TextNode("\n")));
        return pre.appendText(copy.wholeText());
    }
}
