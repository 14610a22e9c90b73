// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.read.Addresses;
import org.jsoup.nodes.Element;

/** What addresses are relative to (XML Base, 4). Stateless. */
public final class XmlBase {
    private XmlBase() {}

    /** Whether an element or one around it says anything. */
    public static boolean isSaid(Element element) {
        for (var e = element; e != null; e = e.parent()) if (e.hasAttr("xml:base")) return true;
        return false;
    }

    /**
     * As an element and those around it say, the outer ones first.
     *
     * @param outer what the outermost is relative to; may be empty
     * @return the outer one when nothing is said
     */
    public static String of(Element element, String outer) {
        var base = outer;
        var around = element.parents();
        for (int i = around.size() - 1; i >= 0; i--)
            base = Addresses.resolve(base, around.get(i).attr("xml:base"));
        return Addresses.resolve(base, element.attr("xml:base"));
    }
}
