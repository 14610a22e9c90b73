// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Maths;
import dev.offprint.core.xml.XmlStreams;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads presentation MathML and lets through only what is known to be harmless and valid (MathML 3, 3): no links, no
 * scripts, no other vocabularies. One doubt, and the formula is not MathML to us.
 */
final class MathmlReader {
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms", "mspace");
    private static final Set<String> ROWS = Set.of("math", "mrow", "mstyle", "mpadded", "mphantom", "msqrt", "merror");
    private static final Map<String, Integer> ARITIES = Map.of(
            "mfrac", 2, "mroot", 2, "msub", 2, "msup", 2, "munder", 2, "mover", 2, "msubsup", 3, "munderover", 3);
    private static final Map<String, String> ONLY_CHILDREN = Map.of("mtable", "mtr", "mtr", "mtd");
    private static final String FLAG = "true|false";
    private static final Map<String, Pattern> ATTRIBUTES = patterns(Map.of(
            "mathvariant",
            "normal|bold|italic|bold-italic|double-struck|script|bold-script|fraktur|bold-fraktur|sans-serif"
                    + "|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace",
            "stretchy",
            FLAG,
            "accent",
            FLAG,
            "accentunder",
            FLAG,
            "displaystyle",
            FLAG,
            "fence",
            FLAG));
    /** Where each of the attributes may stand. */
    private static final Map<String, Set<String>> PLACES = Map.of(
            "mathvariant", Set.of("mi", "mn", "mo", "mtext", "ms"),
            "stretchy", Set.of("mo"),
            "fence", Set.of("mo"),
            "accent", Set.of("mover", "munderover"),
            "accentunder", Set.of("munder", "munderover"),
            "displaystyle", Set.of("mstyle"));

    private final XMLStreamReader in;

    private MathmlReader(XMLStreamReader in) {
        this.in = in;
    }

    /** The formula; empty when it is broken or holds anything that is not known to be harmless. */
    static Optional<MathmlNode> read(String mathml) {
        try {
            var in = XmlStreams.small(new StringReader(mathml));
            in.nextTag();
            var formula = new MathmlReader(in).element();
            return formula.filter(node -> node.name().equals("math"));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** The bare characters of a formula that has only MathML. */
    static String text(Maths maths) {
        var mathml = maths.mathml() == null ? "" : maths.mathml();
        return mathml.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private Optional<MathmlNode> element() throws XMLStreamException {
        var name = in.getLocalName();
        var attributes = attributes(name);
        var text = new StringBuilder();
        var children = new ArrayList<MathmlNode>();
        boolean good = true;
        for (int event = in.next(); event != XMLStreamReader.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                var child = element();
                child.ifPresent(children::add);
                good &= child.isPresent();
            } else if (in.hasText() && event != XMLStreamReader.COMMENT) {
                text.append(in.getText());
            }
        }
        return good ? checked(name, attributes, text.toString().strip(), children) : Optional.empty();
    }

    private static Optional<MathmlNode> checked(
            String name, Map<String, String> attributes, String text, List<MathmlNode> children) {
        boolean good = TOKENS.contains(name) ? children.isEmpty() : text.isEmpty() && fits(name, children);
        return good ? Optional.of(new MathmlNode(name, attributes, text, children)) : Optional.empty();
    }

    private static boolean fits(String name, List<MathmlNode> children) {
        if (children.stream().anyMatch(child -> !mayHold(name, child.name()))) return false;
        var arity = ARITIES.get(name);
        if (arity != null) return children.size() == arity;
        return ROWS.contains(name) || ONLY_CHILDREN.containsKey(name) || name.equals("mtd");
    }

    private static boolean mayHold(String parent, String child) {
        var only = ONLY_CHILDREN.get(parent);
        if (only != null) return only.equals(child);
        return !child.equals("math") && !child.equals("mtr") && !child.equals("mtd");
    }

    private Map<String, String> attributes(String element) {
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var name = in.getAttributeLocalName(i);
            var value = in.getAttributeValue(i);
            var pattern = ATTRIBUTES.get(name);
            if (pattern == null || !PLACES.getOrDefault(name, Set.of()).contains(element)) continue;
            if (pattern.matcher(value).matches()) attributes.put(name, value);
        }
        return attributes;
    }

    private static Map<String, Pattern> patterns(Map<String, String> expressions) {
        var patterns = new TreeMap<String, Pattern>();
        expressions.forEach((name, expression) -> patterns.put(name, Pattern.compile(expression)));
        return Map.copyOf(patterns);
    }
}
