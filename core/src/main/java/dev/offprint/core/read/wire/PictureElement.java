// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.read.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes figures of pictures, films and sounds that lie outside an item, in the form of HTML. Stateless. */
public final class PictureElement {
    private PictureElement() {}

    /**
     * The address that can be had, of several that show the same.
     *
     * @param addresses the best first
     * @return that of a file beside the item where only such is found, else the best; empty when there are none
     */
    public static Optional<String> address(Reading reading, List<String> addresses) {
        for (var address : addresses) {
            if (isFound(reading, address)) return Optional.of(address);
            var name = address.replaceAll("[?#].*", "")
                    .replaceFirst("^.*[/\\\\]", "")
                    .strip();
            if (!name.isEmpty() && isFound(reading, name)) return Optional.of(name);
        }
        return addresses.stream().findFirst();
    }

    private static boolean isFound(Reading reading, String address) {
        try {
            return reading.source().resources().find(address).isPresent();
        } catch (IOException e) {
            return false; // said when the picture is taken in
        }
    }

    /**
     * A figure.
     *
     * @param element {@code img}, or {@code video} and the like
     * @param caption what stands below it, as HTML; its content moves
     * @param credit who made it; may be blank
     */
    public static Element figure(String element, String address, Element caption, String credit) {
        var figure = new Element("figure");
        figure.appendElement(element).attr("src", address);
        boolean hasWords = caption.hasText();
        if (!hasWords && credit.isBlank()) return figure;
        var words = figure.appendElement("figcaption");
        if (hasWords) caption.childNodesCopy().forEach(words::appendChild);
        if (!credit.isBlank()) words.appendElement("span").addClass("credit").text(credit.strip());
        return figure;
    }
}
