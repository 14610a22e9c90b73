// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.newsml;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * An item of content in the tree of components.
 *
 * @param content the element of its own
 * @param component that it stands in
 * @param role of the nearest component that has one, in lower case; may be empty
 * @param language of the nearest component that says so; may be empty
 */
record Piece(Element content, Element component, String role, String language) {
    /** What the content is, by its media, type and form. */
    enum Form {
        MARKUP,
        TEXT,
        PICTURE,
        VIDEO,
        AUDIO,
        OTHER
    }

    /** What it is by what it says of itself, else by what it holds. */
    Form form() {
        var said = said("MimeType") + " " + said("Format") + " " + said("MediaType");
        if (said.contains("css") || said.contains("script") || role.equals("stylesheet")) return Form.OTHER;
        if (said.contains("image") || said.contains("photo") || said.contains("graphic") || said.contains("jpeg")) {
            return Form.PICTURE;
        }
        if (said.contains("video")) return Form.VIDEO;
        if (said.contains("audio")) return Form.AUDIO;
        var data = content.select("> DataContent");
        if (data.isEmpty() || !data.hasText()) return Form.OTHER;
        boolean isMarkup =
                said.contains("html") || said.contains("nitf") || data.get(0).childrenSize() > 0;
        return isMarkup ? Form.MARKUP : Form.TEXT;
    }

    private String said(String element) {
        return ItemFacts.formal(content, element).toLowerCase(Locale.ROOT);
    }

    /** Where its bytes lie; empty when they are inside. */
    String address() {
        return content.attr("Href").strip();
    }

    /** Whether the contents of its component are forms of the same, of which one is enough. */
    boolean isChoice() {
        return component.attr("EquivalentsList").equals("yes");
    }
}
