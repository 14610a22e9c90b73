// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import org.jsoup.nodes.Element;

/**
 * A film or sound that a record refers to.
 *
 * @param type its media type; may be empty
 * @param title may be empty
 */
public record LinkedMedia(String address, String type, String title) {
    void appendTo(Element root) {
        var media = root.appendElement(type.startsWith("video/") ? "video" : "audio")
                .attr("src", address);
        if (!title.isBlank()) media.attr("title", title);
    }
}
