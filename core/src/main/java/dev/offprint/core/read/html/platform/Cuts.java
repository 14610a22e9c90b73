// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.SourceLines;
import java.util.Collection;
import org.jsoup.nodes.Element;

/** Takes parts out and tells of each with its words. */
final class Cuts {
    private static final int LONGEST = 400;

    private final Reading reading;

    Cuts(Reading reading) {
        this.reading = reading;
    }

    /** Takes an element out; one without words or pictures goes silently. */
    void out(Element element, Cut cut) {
        tell(element, cut);
        element.remove();
    }

    /** The same for some elements. */
    void out(Collection<Element> elements, Cut cut) {
        elements.forEach(element -> out(element, cut));
    }

    /** Tells of an element that is about to go. */
    void tell(Element element, Cut cut) {
        var words = element.text().strip();
        if (words.isEmpty() && element.selectFirst("img, iframe") == null) return;
        var shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        var quoted = shown.isEmpty() ? "" : ": \"" + shown + "\"";
        reading.info(
                "read.html." + cut.id() + "-left-out",
                SourceLines.place(reading, element),
                cut.what() + " was left out" + quoted,
                "");
    }
}
