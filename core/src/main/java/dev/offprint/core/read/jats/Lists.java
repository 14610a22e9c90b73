// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lists of items, and of terms with what they mean. */
final class Lists {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?(\\d{1,4})[.)\\]:]*");
    private static final Pattern BULLET = Pattern.compile("[•·●○◦▪▫■□–—*-]?");
    private static final Set<String> HEAD = Set.of("label", "title");

    private final Markup markup;

    Lists(Markup markup) {
        this.markup = markup;
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("list", this::list);
        rules.put("list-item", (from, to, level) -> markup.named("li", from, to, level));
        rules.put("def-list", this::definitions);
        rules.put("def-list-head", this::head);
        rules.put("def-item", this::definition);
        rules.put("term", (from, to, level) -> markup.named("dt", from, to, level));
    }

    private void list(Element from, Element to, int level) {
        title(from, to, level);
        var type = from.attr("list-type");
        boolean isLettered = type.startsWith("alpha") || type.startsWith("roman");
        var items = from.select("> list-item");
        var first = firstNumber(items);
        boolean isOrdered = type.startsWith("order") || first.isPresent() || (isLettered && !hasLabels(items));
        if (isLettered && isOrdered) markup.omit(Omissions.Kind.NUMBERING);
        var html = Markup.start(isOrdered ? "ol" : "ul", from, to);
        if (first.isPresent()) html.attr("start", String.valueOf(first.getAsInt()));
        for (var child : from.children()) {
            if (child.nameIs("list-item")) item(child, html, level, first.isPresent());
            else if (!HEAD.contains(child.tagName())) markup.element(child, html, level);
        }
    }

    private void item(Element from, Element to, int level, boolean isNumbered) {
        var li = Markup.start("li", from, to);
        markup.insideWithout(from, li, level, HEAD);
        var title = RunIn.of(from.select("> title"), markup, level);
        RunIn.into(li, title);
        var label = from.select("> label").text().strip();
        if (isNumbered || BULLET.matcher(label).matches()) return;
        RunIn.into(li, new Element("span").text(label));
    }

    /** The first of labels that count on by one; empty for others. */
    private static OptionalInt firstNumber(List<Element> items) {
        int first = -1;
        for (int i = 0; i < items.size(); i++) {
            var label = NUMBER.matcher(items.get(i).select("> label").text().strip());
            if (!label.matches()) return OptionalInt.empty();
            int number = Integer.parseInt(label.group(1));
            if (i == 0) first = number;
            if (number != first + i) return OptionalInt.empty();
        }
        return items.isEmpty() ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private static boolean hasLabels(List<Element> items) {
        return items.stream().anyMatch(item -> item.select("> label").hasText());
    }

    private void definitions(Element from, Element to, int level) {
        title(from, to, level);
        var html = Markup.start("dl", from, to);
        markup.insideWithout(from, html, level, HEAD);
    }

    private void title(Element from, Element to, int level) {
        var words = RunIn.of(from.select("> label, > title"), markup, level);
        if (words.childNodeSize() > 0) to.appendElement("p").appendChild(words);
    }

    private void head(Element from, Element to, int level) {
        var html = to.appendElement("div");
        for (var part : from.children()) {
            var cell = html.appendElement(part.nameIs("def-head") ? "dd" : "dt");
            markup.inside(part, cell.appendElement("strong"), level);
        }
    }

    private void definition(Element from, Element to, int level) {
        var html = to.appendElement("div");
        markup.insideWithout(from, html, level, Set.of("label"));
        var label = from.select("> label").text();
        var term = html.selectFirst("> dt");
        if (!label.isBlank() && term != null) term.prependText(label + " ");
        if (term != null && term.id().isEmpty()) Markup.id(from, term);
    }
}
