// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import org.jsoup.nodes.Element;

/**
 * A film, a sound or a file that a record refers to.
 *
 * @param type its media type; may be empty
 * @param title may be empty
 */
public record LinkedMedia(String address, String type, String title) {
    /** The type of what is a page of its own, with the player in it. */
    public static final String PLAYER = "application/x-shockwave-flash";

    /** Whether it is a film or a sound, by its type or else by its name. */
    public boolean isPlayed() {
        return !element().equals("a");
    }

    private String element() {
        if (type.startsWith("video/")) return "video";
        if (type.startsWith("audio/")) return "audio";
        if (type.equals(PLAYER)) return "iframe";
        var kind = MediaKind.of(address);
        if (kind == MediaKind.FILM) return "video";
        return kind == MediaKind.SOUND ? "audio" : "a";
    }

    void appendTo(Element root) {
        var element = element();
        if (element.equals("a")) {
            root.appendElement("p").appendElement("a").attr("href", address).text(title.isBlank() ? name() : title);
            return;
        }
        var media = root.appendElement(element).attr("src", address);
        if (!title.isBlank()) media.attr("title", title);
    }

    /** The file's own name. */
    private String name() {
        var name = address.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return name.isEmpty() ? address : name;
    }
}
