// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.walk.AsideKinds;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The components that MDX, Docusaurus and the like write among Markdown: boxes become asides, pictures become pictures, and
 * of all others the text and the title are taken. Every one is told with its attributes. Of one thread.
 */
final class Components {
    private static final Set<String> BOXES = Set.of("admonition", "callout", "alert", "box", "messagebox");
    private static final String[] TITLES = {"title", "label", "heading", "header", "summary"};
    private static final Pattern PICTURE = Pattern.compile("(?i)[^\\s\"'(]+\\.(?:png|jpe?g|gif|webp|svg|avif)");
    private static final Pattern QUOTED = Pattern.compile("\\{\\s*([\"'`])(.*)\\1\\s*}");
    private static final Set<String> LINES = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "a", "em", "strong", "dt", "summary", "figcaption");

    private final Set<String> told = new LinkedHashSet<>();

    private Components() {}

    static void plain(Element root, Reading reading) {
        var components = new Components();
        for (var element : root.getAllElements()) {
            if (isOne(element)) components.one(element);
        }
        var what = "components that only their site draws are taken as the text in them";
        Listed.quoted(reading, "component", reading.place(), what, components.told);
    }

    /** Some bear names that HTML knows, and are told by attributes that it does not. */
    private static boolean isOne(Element element) {
        return switch (element.normalName()) {
            case "img" -> element.hasAttr("caption");
            case "figure" -> element.hasAttr("src");
            case "aside" -> element.hasAttr("title") || element.hasAttr("type");
            case "details" -> element.hasAttr("summary");
            // Drawings and formulas have names of their own.
            default -> !TagNames.isKnown(element.normalName()) && element.closest("svg, math") == null;
        };
    }

    private void one(Element element) {
        told.add("<" + element.tagName() + element.attributes().html() + ">");
        var address = PICTURE.matcher(element.attr("src"));
        if (address.find()) picture(element, address.group());
        else titled(element);
    }

    private static void picture(Element element, String address) {
        var image = new Element("img").attr("src", address);
        words(element.attr("alt")).ifPresent(alt -> image.attr("alt", alt));
        var caption = words(element.attr("caption")).or(() -> words(element.attr("title")));
        if (caption.isEmpty() || isInLine(element)) {
            element.before(image);
        } else {
            var figure = new Element("figure").appendChild(image);
            figure.appendElement("figcaption").text(caption.get());
            element.before(figure);
        }
        element.unwrap();
    }

    private static void titled(Element element) {
        standAlone(element);
        if (isInLine(element)) return;
        var kind = kind(element);
        var title = title(element);
        if (element.nameIs("details")) {
            title.ifPresent(words -> element.prependElement("summary").text(words));
        } else if (kind.isPresent()) {
            element.tagName("aside").addClass("admonition").addClass(kind.get());
            title.ifPresent(words ->
                    element.prependElement("p").addClass("admonition-title").text(words));
        } else {
            title.ifPresent(
                    words -> element.prependElement("p").appendElement("strong").text(words));
        }
    }

    /** A paragraph of nothing but a component is none. */
    private static void standAlone(Element element) {
        var parent = element.parent();
        if (parent != null && parent.nameIs("p") && parent.childNodeSize() == 1) parent.replaceWith(element);
    }

    private static Optional<String> kind(Element element) {
        var name = element.normalName();
        if (AsideKinds.of(name).isPresent()) return Optional.of(name);
        if (!name.equals("aside") && !BOXES.contains(name)) return Optional.empty();
        var type = element.attr("type").strip();
        return Optional.of(AsideKinds.of(type).isPresent() ? type : "box");
    }

    private static Optional<String> title(Element element) {
        for (var name : TITLES) {
            var words = words(element.attr(name));
            if (words.isEmpty()) continue;
            element.removeAttr(name);
            return words;
        }
        return Optional.empty();
    }

    /** The words of an attribute; a program there has none that can be told. */
    private static Optional<String> words(String value) {
        var quoted = QUOTED.matcher(value.strip());
        if (quoted.matches()) return Optional.of(quoted.group(2));
        boolean isProgram = value.isBlank() || value.strip().startsWith("{");
        return isProgram ? Optional.empty() : Optional.of(value.strip());
    }

    private static boolean isInLine(Element element) {
        return element.parents().stream().anyMatch(parent -> LINES.contains(parent.normalName()));
    }
}
