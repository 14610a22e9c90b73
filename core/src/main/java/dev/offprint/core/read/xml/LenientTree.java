// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;

/** Makes a tree of XML that is not well-formed, as far as it goes: what is open at the end is closed. */
final class LenientTree {
    private final Reading reading;
    private final XmlNames names;

    LenientTree(Reading reading, XmlNames names) {
        this.reading = reading;
        this.names = names;
    }

    Element of(String xml) throws OffprintException {
        reading.countTags(xml);
        var parser = Parser.xmlParser().setTrackPosition(true).settings(ParseSettings.preserveCase);
        parser.setMaxDepth(XmlTree.DEEPEST + 2); // else it would hang what is deeper somewhere else, silently
        var found = parser.parseInput(xml, "").firstElementChild();
        if (found == null) return new Element("empty");
        reading.countElements(found.stream().count());
        refuseDeep(found);
        return copied(found);
    }

    /** What comes later goes through trees by recursion. */
    private void refuseDeep(Element found) throws OffprintException {
        var deep = new AtomicReference<Element>();
        found.filter((node, depth) -> {
            if (depth < XmlTree.DEEPEST || !(node instanceof Element element)) return FilterResult.CONTINUE;
            deep.set(element);
            return FilterResult.STOP;
        });
        if (deep.get() == null) return;
        throw XmlTree.breach(reading.place(line(deep.get())), Limit.NESTING, XmlTree.DEEPEST);
    }

    private static int line(Element found) {
        return found.sourceRange().start().lineNumber();
    }

    private Element copied(Element found) {
        var root = copy(found);
        var open = new ArrayDeque<Element>();
        // A traversal without recursion, for the tree may be as deep as the input is long.
        found.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && !open.isEmpty()) {
                    open.element().appendChild(new TextNode(text.getWholeText()));
                }
                if (!(node instanceof Element element)) return;
                var copy = depth == 0 ? root : copy(element);
                if (depth > 0) open.element().appendChild(copy);
                open.push(copy);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element) open.pop();
            }
        });
        return root;
    }

    private Element copy(Element element) {
        var tag = element.tag();
        // What has no namespace of its own is given that of the prefix xml.
        var namespace = tag.namespace().equals(Parser.NamespaceXml) ? "" : tag.namespace();
        var name = names.name(namespace, tag.prefix(), tag.localName());
        var copy = new Element(Tag.valueOf(name, Parser.NamespaceXml, ParseSettings.preserveCase), "");
        for (var attribute : element.attributes()) copy.attributes().add(attribute.getKey(), attribute.getValue());
        XmlTree.mark(copy, line(element));
        return copy;
    }
}
