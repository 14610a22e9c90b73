// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The heading at the start of a text: its headline, or the headline once more. */
final class LeadingHeading {
    private final Reading reading;
    private final MarkdownLine line;

    LeadingHeading(Reading reading, MarkdownLine line) {
        this.reading = reading;
        this.line = line;
    }

    /** The metadata with a headline, if there is one; what has become the headline is taken from the body. */
    Metadata take(Metadata metadata, Element root) throws OffprintException {
        var heading = leading(root).orElse(null);
        if (heading == null) return metadata;
        if (!metadata.titles().headline().isEmpty()) return withoutRepetition(metadata, heading);
        if (!isHeadline(heading, root) || hasNote(heading)) return metadata;
        var inlines = line.inlines(paragraph(heading), heading.text());
        heading.remove();
        return metadata.withTitles(metadata.titles().withHeadline(inlines));
    }

    /** Whether the headline bears the mark of a note, which only the whole body's blocks can tell. */
    boolean isNoted(Metadata metadata, Element root) {
        return metadata.titles().headline().isEmpty()
                && leading(root).filter(h -> isHeadline(h, root) && hasNote(h)).isPresent();
    }

    private static boolean isHeadline(Element heading, Element root) {
        boolean isLine = heading.hasText() && heading.selectFirst("iframe, video, audio, object, embed") == null;
        return heading.nameIs("h1") && isLine && root.select("h1").size() == 1;
    }

    private static boolean hasNote(Element heading) {
        return heading.selectFirst("sup.footnote-ref") != null;
    }

    private Metadata withoutRepetition(Metadata metadata, Element heading) {
        if (!bare(heading.text()).equals(bare(metadata.headlineText()))) return metadata;
        heading.remove();
        reading.info(
                "read.markdown.headline-repeated",
                reading.place(),
                "the first heading says the title again and is left out",
                "");
        return metadata;
    }

    /** The first element, but for pictures, that shows something. */
    private static Optional<Element> leading(Element root) {
        for (var child : root.childNodes()) {
            if (child instanceof Element element && element.nameIs("h1")) return Optional.of(element);
            if (child instanceof Element element && element.nameIs("h2")) return Optional.of(element);
            boolean isText = child instanceof Element element
                    ? element.hasText()
                    : child instanceof org.jsoup.nodes.TextNode text && !text.isBlank();
            if (isText) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Element paragraph(Element heading) {
        var body = Document.createShell("").body();
        body.appendElement("p").append(heading.html());
        return body;
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }
}
