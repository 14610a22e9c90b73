// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.head.Folded;
import dev.offprint.core.resource.Resources;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Makes an article from objects: a piece of HTML, what is known about it, and a function that supplies its pictures.
 * Stateless, so usable from many threads.
 */
public final class HtmlFragment {
    private HtmlFragment() {}

    /** The same as {@link #read(String, Metadata, Resources, ReadOptions)} with guesses on and standard limits. */
    public static ReadResult read(String html, Metadata metadata, Resources pictures) {
        return read(html, metadata, pictures, ReadOptions.STANDARD);
    }

    /**
     * Reads a piece of HTML.
     *
     * @param html what stands inside the body of a page; a whole page will do, and its head is left out. A first-level
     *     heading that begins it is the headline when the metadata have none, and is left out when it repeats theirs
     * @param metadata stays as it is, but for a missing headline, and a missing language where that is clear
     * @param pictures supplies the bytes behind an address as the HTML gives it, {@link Resources#NONE} none
     * @return the article with what was guessed or left out, or why there is none; nothing is thrown
     */
    public static ReadResult read(String html, Metadata metadata, Resources pictures, ReadOptions options) {
        var source = new Source(metadata.headlineText(), InputStream::nullInputStream, pictures);
        return read(html, metadata, source, options);
    }

    /**
     * Reads a piece of HTML that stood in a larger thing.
     *
     * @param source tells its name for messages, where its pictures are, and its address; its bytes are not opened
     */
    public static ReadResult read(String html, Metadata metadata, Source source, ReadOptions options) {
        return Reading.run(source, options, "html", reading -> article(reading, html, metadata));
    }

    private static Article article(Reading reading, String raw, Metadata metadata) throws OffprintException {
        var html = reading.text(raw);
        reading.refuseBlank(html);
        return article(reading, HtmlTree.fragment(html, reading), metadata);
    }

    /**
     * Makes an article of the elements inside a root, for readers of formats that hold HTML; see
     * {@link #read(String, Metadata, Resources, ReadOptions)}.
     *
     * @param root is changed: titles that it repeats leave it
     */
    public static Article article(Reading reading, Element root, Metadata metadata) throws OffprintException {
        var article = new PageArticle(reading, root);
        var titles = metadata.titles();
        boolean isNamed = !titles.headline().isEmpty();
        if (isNamed && !repeats(root, metadata)) return article.with(metadata);
        var found = article.masthead(List.of(), heading -> Optional.empty());
        return article.with(isNamed || found.headline().isEmpty() ? metadata : metadata.withTitles(found));
    }

    private static boolean repeats(Element root, Metadata metadata) {
        var first = root.getElementsByTag("h1").first();
        if (first == null) return false;
        var headline = Folded.of(PlainText.of(metadata.titles().headline()));
        return Folded.of(first.text()).equals(headline);
    }
}
