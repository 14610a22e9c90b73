// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a record refers to.
 *
 * @param alt its alternative text; null when the record does not say
 * @param caption as HTML; may be empty
 */
public record LinkedPicture(String address, @Nullable String alt, String caption) {
    /** A figure with it, at the end of an element. */
    public void appendTo(Element root) {
        var figure = root.appendElement("figure");
        var img = figure.appendElement("img").attr("src", address);
        if (alt != null) img.attr("alt", alt);
        if (!caption.isBlank()) figure.appendElement("figcaption").html(caption);
    }
}
