// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What is set apart in running text. Stateless. */
final class Phrases {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("italic", "em"),
            Map.entry("bold", "strong"),
            Map.entry("underline", "u"),
            Map.entry("strike", "s"),
            Map.entry("monospace", "code"),
            Map.entry("sub", "sub"),
            Map.entry("sup", "sup"),
            Map.entry("break", "br"),
            Map.entry("hr", "hr"),
            Map.entry("ruby", "ruby"),
            Map.entry("rb", "rb"),
            Map.entry("rt", "rt"),
            Map.entry("p", "p"));

    private static final List<String> PLAIN = List.of(
            "named-content",
            "roman",
            "sans-serif",
            "overline",
            "underline-start",
            "underline-end",
            "fixed-case",
            "abbrev",
            "x",
            "private-char",
            "chem-struct",
            "milestone-start",
            "milestone-end",
            "target",
            "institution",
            "institution-wrap",
            "country",
            "year",
            "month",
            "day",
            "season",
            "collab",
            "role",
            "source",
            "volume",
            "issue",
            "fpage",
            "lpage",
            "article-title",
            "comment",
            "surname",
            "given-names",
            "label",
            "question-preamble",
            "award-id",
            "degrees",
            "addr-line",
            "city",
            "state",
            "postal-code",
            "phone",
            "fax",
            "email-address",
            "author-comment",
            "funding-source");

    private Phrases() {}

    static void rules(Markup markup, Map<String, Markup.Rule> rules) {
        SAME.forEach((name, html) -> rules.put(name, (from, to, level) -> markup.named(html, from, to, level)));
        PLAIN.forEach(name -> rules.put(name, (from, to, level) -> markup.named("span", from, to, level)));
        rules.put(
                "sc", (from, to, level) -> markup.named("span", from, to, level).addClass("smallcaps"));
        rules.put("styled-content", (from, to, level) -> styled(markup, from, to, level));
        rules.put("def", (from, to, level) -> definition(markup, from, to, level));
        for (var name : List.of("name", "string-name", "name-alternatives"))
            rules.put(name, (from, to, level) -> name(markup, from, to, level));
        rules.put(
                "address",
                (from, to, level) ->
                        to.appendText(String.join(", ", from.children().eachText())));
        rules.put("etal", (from, to, level) -> to.appendText(from.hasText() ? from.text() : "et al."));
        rules.put("pub-id", (from, to, level) -> identifier(markup, from, to, level));
        rules.put("index-term", (from, to, level) -> markup.omit(Omissions.Kind.INDEX));
        rules.put("index-term-range-end", (from, to, level) -> markup.omit(Omissions.Kind.INDEX));
        rules.put("object-id", (from, to, level) -> markup.omit(Omissions.Kind.OBJECT_ID));
        rules.put("institution-id", (from, to, level) -> markup.omit(Omissions.Kind.INSTITUTION_ID));
        for (var name : List.of("alt-text", "long-desc")) {
            rules.put(name, (from, to, level) -> description(markup, from));
        }
    }

    /** In works the family name comes first. */
    private static void name(Markup markup, Element from, Element to, int level) {
        boolean isPrinted = Markup.isPrinted(from);
        if (isPrinted) markup.named("span", from, to, level);
        else to.appendText(from.closest("ref, product") == null ? Names.person(from) : Names.cited(from));
    }

    /** Between words that say what it is. */
    private static void identifier(Markup markup, Element from, Element to, int level) {
        var address = ComposedWork.address(from);
        var html = markup.named(address == null ? "span" : "a", from, to, level);
        if (address != null) html.attr("href", address);
    }

    /** Only what the style says of the letters; nothing of it hides text. */
    private static void styled(Markup markup, Element from, Element to, int level) {
        var style = from.attr("style");
        var html = markup.named("span", from, to, level);
        if (!style.contains("display") && !style.contains("visibility")) html.attr("style", style);
    }

    /** An abbreviation in the text is explained behind it. */
    private static void definition(Markup markup, Element from, Element to, int level) {
        var parent = from.parent();
        if (parent == null || !parent.nameIs("abbrev")) {
            markup.named("dd", from, to, level);
            return;
        }
        to.appendText(" (" + from.text() + ")");
    }

    /** Pictures have taken theirs. */
    private static void description(Markup markup, Element from) {
        var parent = from.parent();
        boolean isOfPicture = parent != null && parent.selectFirst("graphic, inline-graphic") != null;
        if (!isOfPicture) markup.omit(Omissions.Kind.DESCRIPTION);
    }
}
