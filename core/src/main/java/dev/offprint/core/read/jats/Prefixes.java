// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import org.jsoup.nodes.Element;

/** Takes off the prefix that a document gives to the names of JATS itself. Stateless. */
final class Prefixes {
    private Prefixes() {}

    /** The prefix of the root is that of all elements like it. */
    static void strip(Element root) {
        int colon = root.tagName().indexOf(':');
        if (colon < 0) return;
        var prefix = root.tagName().substring(0, colon + 1);
        root.stream()
                .filter(element -> isNamedWith(prefix, element.tagName()))
                .forEach(element -> element.tagName(element.tagName().substring(colon + 1)));
    }

    /** Lenient parsers take a prefix alone for a name. */
    private static boolean isNamedWith(String prefix, String name) {
        return name.length() > prefix.length() && name.startsWith(prefix);
    }
}
