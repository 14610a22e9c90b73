// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Writes markup that stands unescaped inside XML as HTML, so that it goes the way of all HTML. Stateless. */
public final class Markup {
    private Markup() {}

    /** The inside of an element. */
    public static String inside(Element element) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        var body = document.appendElement("body");
        copy(element, body);
        return body.html();
    }

    /** Not the element's own clone: its elements are those of XML, where every empty one is closed twice for HTML. */
    private static void copy(Element from, Element to) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                to.appendChild(new TextNode(text.getWholeText()));
            } else if (node instanceof Element element) {
                var copy = new Element(
                        Tag.valueOf(element.tagName(), Parser.NamespaceHtml, ParseSettings.htmlDefault),
                        null,
                        element.attributes().clone());
                var language = element.attr("xml:lang");
                if (!language.isEmpty()) copy.attr("lang", language);
                to.appendChild(copy);
                copy(element, copy);
            }
        }
    }

    /** The words of a text that may be HTML, in one line. */
    public static String words(String text) {
        boolean isPlain = text.indexOf('<') < 0 && text.indexOf('&') < 0;
        return squeezed(isPlain ? text : Jsoup.parseBodyFragment(text).text());
    }

    /** A text in one line. */
    public static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
