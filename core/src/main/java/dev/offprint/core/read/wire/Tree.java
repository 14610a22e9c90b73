// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Looks into trees of XML by the exact names of their elements. Stateless. */
public final class Tree {
    private Tree() {}

    /** The children of these names, one path of names deep: {@code all(item, "itemMeta", "role")}. */
    public static List<Element> all(Element from, String... path) {
        var found = Stream.of(from);
        for (var name : path) {
            found = found.flatMap(e -> e.children().stream()).filter(e -> is(e, name));
        }
        return found.toList();
    }

    /** The first of {@link #all}. */
    public static Optional<Element> first(Element from, String... path) {
        return all(from, path).stream().findFirst();
    }

    /** The text of the first of {@link #all} that has any, in one line. */
    public static Optional<String> text(Element from, String... path) {
        return all(from, path).stream()
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    /** The texts of {@link #all}, each once, in one line. */
    public static String joined(Element from, String... path) {
        return all(from, path).stream()
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The attribute of the first of {@link #all} that has it. */
    public static Optional<String> attribute(String name, Element from, String... path) {
        return all(from, path).stream()
                .map(e -> e.attr(name).strip())
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /** Whether an element has this name, capital letters told apart. */
    public static boolean is(Element element, String name) {
        return element.tagName().equals(name);
    }
}
