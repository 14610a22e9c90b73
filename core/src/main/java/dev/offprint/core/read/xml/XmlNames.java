// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * How elements and attributes are called in a tree, whatever prefixes a document has chosen: those of known namespaces
 * by the prefixes given here, XHTML without one and in lower case, others as the document writes them. Immutable.
 */
public final class XmlNames {
    /** The namespace of HTML. */
    public static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final Map<String, String> USUAL = Map.of(
            "http://www.w3.org/XML/1998/namespace",
            "xml",
            "http://www.w3.org/1999/xlink",
            "xlink",
            "http://www.w3.org/1998/Math/MathML",
            "mml",
            XHTML,
            "");

    private final Map<String, String> prefixes;

    private XmlNames(Map<String, String> prefixes) {
        this.prefixes = Map.copyOf(prefixes);
    }

    /** With these prefixes by namespace, an empty one for none, beside {@code xml}, {@code xlink} and {@code mml}. */
    public static XmlNames of(Map<String, String> prefixes) {
        var all = new HashMap<>(USUAL);
        all.putAll(prefixes);
        return new XmlNames(all);
    }

    /** The name in the tree. */
    public String name(String namespace, String prefix, String local) {
        var chosen = prefixes.getOrDefault(namespace, prefix);
        return chosen.isEmpty() ? local : chosen + ":" + local;
    }
}
