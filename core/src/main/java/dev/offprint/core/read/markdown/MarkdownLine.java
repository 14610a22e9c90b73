// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.frontmatter.LineOfText;
import dev.offprint.core.read.html.walk.HtmlBody;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads what stands in one line, such as a headline. */
final class MarkdownLine implements LineOfText {
    private final Reading reading;
    private final PictureIntake pictures;

    MarkdownLine(Reading reading, PictureIntake pictures) {
        this.reading = reading;
        this.pictures = pictures;
    }

    @Override
    public List<Inline> inlines(String text) throws OffprintException {
        var html = MarkdownHtml.line(text, reading.limits());
        return inlines(Jsoup.parseBodyFragment(html).body(), text);
    }

    /** The content of an element that is one paragraph; when it is more, the text alone. */
    List<Inline> inlines(Element element, String text) throws OffprintException {
        var blocks = HtmlBody.read(element, reading, pictures).blocks();
        boolean isLine = blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
        return isLine ? ((Paragraph) blocks.get(0)).content() : List.of(new Text(text));
    }
}
