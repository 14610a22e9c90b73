// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short ways through a document. */
final class Dom {
    private Dom() {}

    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) children.add(element);
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The element at the end of a way down. */
    static Optional<Element> at(Element from, String... way) {
        Optional<Element> here = Optional.of(from);
        for (var name : way) here = here.flatMap(parent -> child(parent, name));
        return here;
    }

    /** Every element in it, outer before inner, itself first. */
    static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).stream().flatMap(Dom::all));
    }
}
