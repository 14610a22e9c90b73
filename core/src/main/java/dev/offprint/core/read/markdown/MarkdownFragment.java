// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlFragment;

/** Makes an article of a piece of Markdown and what is known about it. Stateless, so usable from many threads. */
public final class MarkdownFragment {
    private MarkdownFragment() {}

    /**
     * Reads a piece of Markdown without front matter that stood in a larger thing.
     *
     * @param known stays as it is, but for a missing headline and language; a heading that says the headline again
     *     leaves the text
     * @param source tells its name for messages, where its pictures are, and its address; its bytes are not opened
     * @return the article with what was guessed or left out, or why there is none; nothing is thrown
     */
    public static ReadResult read(String markdown, Metadata known, Source source, ReadOptions options) {
        return Reading.run(source, options, "markdown", reading -> article(reading, markdown, known));
    }

    /** The HTML of a piece of Markdown inside something that is HTML for the rest. */
    public static String html(String markdown, Limits limits) {
        var html = new MarkdownHtml(limits);
        return html.render(html.parse(WideTables.widened(html.parse(markdown), markdown)));
    }

    private static Article article(Reading reading, String raw, Metadata known) throws OffprintException {
        var text = reading.text(raw);
        reading.refuseBlank(text);
        LongParagraph.refuse(text, 1, reading);
        var root = MarkdownReader.html(text, 1, reading);
        reading.countElements(root.stream().count());
        return HtmlFragment.article(reading, root, known);
    }
}
