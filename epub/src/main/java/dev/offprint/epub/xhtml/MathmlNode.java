// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.epub.xml.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of MathML that has passed {@link MathmlReader}.
 *
 * @param attributes in the order of their names
 * @param text of elements that hold characters; else empty
 */
record MathmlNode(String name, Map<String, String> attributes, String text, List<MathmlNode> children) {
    MathmlNode {
        children = List.copyOf(children);
    }

    /** Writes the formula. */
    Markup write(Markup out, boolean display, @Nullable String tex) {
        out.open(
                "math",
                "xmlns",
                "http://www.w3.org/1998/Math/MathML",
                "display",
                display ? "block" : null,
                "alttext",
                tex);
        for (var child : children) child.write(out);
        return out.close();
    }

    private void write(Markup out) {
        var pairs = new ArrayList<String>();
        attributes.forEach((key, value) -> pairs.addAll(List.of(key, value)));
        out.open(name, pairs.toArray(String[]::new)).text(text);
        for (var child : children) child.write(out);
        out.close();
    }
}
