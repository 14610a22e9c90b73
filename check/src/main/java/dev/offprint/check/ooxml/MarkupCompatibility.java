// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What an application of the first edition sees of a part: without what {@code mc:Ignorable} names, and the fallback
 * in place of each alternative (ECMA-376 part 3).
 */
final class MarkupCompatibility {
    private final Set<String> ignorable = new HashSet<>();

    private MarkupCompatibility() {}

    /** A copy; the part itself is left as it is. */
    static Document understood(Document part) {
        var copy = (Document) part.cloneNode(true);
        var root = copy.getDocumentElement();
        var compatibility = new MarkupCompatibility();
        compatibility.ignorable.add(Ns.MC);
        for (var prefix : ignorablePrefixes(root)) {
            var namespace = root.lookupNamespaceURI(prefix);
            if (namespace != null) compatibility.ignorable.add(namespace);
        }
        compatibility.clean(root);
        return copy;
    }

    static List<String> ignorablePrefixes(Element root) {
        var prefixes = root.getAttributeNS(Ns.MC, "Ignorable").strip();
        return prefixes.isEmpty() ? List.of() : List.of(prefixes.split("\\s+"));
    }

    private void clean(Element element) {
        removeAttributes(element);
        for (var child : Xml.children(element)) {
            if (isAlternative(child)) replaceByFallback(child);
            else if (ignorable.contains(child.getNamespaceURI())) element.removeChild(child);
            else clean(child);
        }
    }

    private void removeAttributes(Element element) {
        var attributes = new ArrayList<Attr>();
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) attributes.add((Attr) all.item(i));
        for (var attribute : attributes) {
            if (ignorable.contains(attribute.getNamespaceURI())) element.removeAttributeNode(attribute);
        }
    }

    private static boolean isAlternative(Element element) {
        return Ns.MC.equals(element.getNamespaceURI()) && element.getLocalName().equals("AlternateContent");
    }

    private void replaceByFallback(Element alternative) {
        var parent = alternative.getParentNode();
        for (var branch : Xml.children(alternative)) {
            if (!branch.getLocalName().equals("Fallback")) continue;
            clean(branch);
            for (Node child : Xml.children(branch)) parent.insertBefore(child, alternative);
        }
        parent.removeChild(alternative);
    }
}
