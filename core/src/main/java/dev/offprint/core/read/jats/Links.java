// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Links into the article and out of it. */
final class Links {
    private static final List<String> OUTWARD = List.of(
            "ext-link", "uri", "self-uri", "related-article", "related-object", "inline-supplementary-material");

    private final Markup markup;

    Links(Markup markup) {
        this.markup = markup;
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("xref", this::inward);
        rules.put("email", this::mail);
        OUTWARD.forEach(name -> rules.put(name, this::outward));
    }

    private void inward(Element xref, Element to, int level) {
        var ids = xref.attr("rid").strip();
        var citation = markup.references().target(xref);
        var a = to.appendElement("a").attr("href", citation == null ? "#" + ids.replaceAll("\\s.*", "") : citation);
        Markup.id(xref, a);
        markup.inside(xref, a, level);
        if (a.hasText() || a.selectFirst("img, math") != null) return;
        if (Footnotes.isOfNote(xref)) a.text("*");
        else unseen(xref, a);
    }

    /** Some journals print a range and cite what is between with nothing to see; the label of the work stands for it. */
    private void unseen(Element xref, Element a) {
        var work = markup.references().all().get(xref.attr("rid").strip());
        var label = work == null ? "" : work.select("> label").text().replaceAll("\\W", "");
        if (!label.isEmpty()) a.text(label);
        else a.remove();
    }

    private void mail(Element email, Element to, int level) {
        var address = email.hasAttr("xlink:href") ? email.attr("xlink:href") : email.text();
        var bare = address.strip().replaceFirst("(?i)^mailto:", "");
        if (bare.matches("\\S+@\\S+")) markup.named("a", email, to, level).attr("href", "mailto:" + bare);
        else markup.named("span", email, to, level);
    }

    /** What leads nowhere outside its archive stays as text. */
    private void outward(Element link, Element to, int level) {
        var address = WebAddress.of(link);
        boolean leads = WebAddress.isAbsolute(address) || address.startsWith("/") || isFile(link);
        // Works that hold other links are linked by those.
        if (leads && link.select("ext-link, uri").stream().allMatch(link::equals)) {
            var a = markup.named("a", link, to, level).attr("href", address);
            if (!a.hasText() && a.selectFirst("img") == null) a.text(address);
            return;
        }
        parts(link, Markup.start("span", link, to), level);
        if (address.isEmpty() || leads) return;
        var what = "\"" + address + "\" is no address that leads anywhere; the words of the link are kept";
        markup.reading().info("read.jats.link", Lines.place(markup.reading(), link), what, "");
    }

    /** What it is made of; fields with nothing between them are no one word. */
    private void parts(Element link, Element to, int level) {
        for (var child : link.childNodes()) {
            boolean abuts = child instanceof Element && child.previousSibling() instanceof Element;
            if (abuts && link.nameIs("related-object")) to.appendText(" ");
            markup.node(child, to, level);
        }
    }

    private static boolean isFile(Element link) {
        return link.attr("ext-link-type").equals("uri") || link.nameIs("inline-supplementary-material");
    }
}
