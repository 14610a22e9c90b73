// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.LeftOut;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes MathML anew from the elements and attributes of presentation MathML alone, so that nothing that runs or fetches
 * comes through. Stateless.
 */
final class MathMarkup {
    private static final int DEEPEST = 100;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Set<String> ELEMENTS = Set.of(
            "math",
            "mi",
            "mn",
            "mo",
            "ms",
            "mspace",
            "mtext",
            "merror",
            "mfrac",
            "mpadded",
            "mphantom",
            "mroot",
            "mrow",
            "msqrt",
            "mstyle",
            "mmultiscripts",
            "mprescripts",
            "none",
            "mover",
            "msub",
            "msubsup",
            "msup",
            "munder",
            "munderover",
            "mtable",
            "mtr",
            "mtd",
            "mlabeledtr",
            "menclose",
            "mfenced");

    private static final Set<String> ATTRIBUTES = Set.of(
            "display",
            "displaystyle",
            "scriptlevel",
            "mathvariant",
            "accent",
            "accentunder",
            "fence",
            "form",
            "largeop",
            "lspace",
            "rspace",
            "maxsize",
            "minsize",
            "movablelimits",
            "separator",
            "stretchy",
            "symmetric",
            "linethickness",
            "columnalign",
            "rowalign",
            "columnspan",
            "rowspan",
            "notation",
            "open",
            "close",
            "separators",
            "width",
            "height",
            "depth",
            "voffset",
            "dir",
            "alttext",
            "columnspacing",
            "rowspacing",
            "columnlines",
            "rowlines",
            "frame");

    private MathMarkup() {}

    /** The formula as XML; null when it holds no text. */
    static @Nullable String of(Element math) {
        var markup = new StringBuilder("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        attributes(math, markup);
        markup.append('>');
        int start = markup.length();
        children(math, markup, 0);
        return markup.substring(start).isBlank()
                ? null
                : markup.append("</math>").toString();
    }

    /** The TeX that a formula carries beside it; null when there is none. */
    static @Nullable String tex(Element math) {
        for (var annotation : math.getElementsByTag("annotation")) {
            if (annotation.attr("encoding").contains("tex")
                    || annotation.attr("encoding").contains("TeX")) {
                var tex = annotation.wholeText().strip();
                return tex.isEmpty() ? null : tex;
            }
        }
        return null;
    }

    private static void node(Node node, StringBuilder markup, int depth) {
        if (node instanceof TextNode text)
            markup.append(Entities.escape(SPACES.matcher(text.getWholeText()).replaceAll(" ")));
        if (!(node instanceof Element element) || element.normalName().startsWith("annotation")) return;
        var name = element.normalName();
        if (depth > DEEPEST) markup.append(Entities.escape(element.text()));
        else if (ELEMENTS.contains(name)) element(element, name, markup, depth);
        else if (LeftOut.of(element).isEmpty()) children(element, markup, depth); // what is left out, the caller tells
    }

    private static void element(Element element, String name, StringBuilder markup, int depth) {
        markup.append('<').append(name);
        attributes(element, markup);
        markup.append('>');
        children(element, markup, depth);
        markup.append("</").append(name).append('>');
    }

    private static void children(Element element, StringBuilder markup, int depth) {
        for (var child : element.childNodes()) node(child, markup, depth + 1);
    }

    private static void attributes(Element element, StringBuilder markup) {
        for (var attribute : element.attributes()) {
            if (!ATTRIBUTES.contains(attribute.getKey())) continue;
            var value = Entities.escape(attribute.getValue());
            markup.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(value)
                    .append('"');
        }
    }
}
