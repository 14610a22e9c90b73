// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.xml.XmlOpening;
import java.util.List;
import java.util.Set;

/**
 * Reads plain text, such as scraped news. Nothing in it is markup. What it makes of headline, byline, dek, credit and
 * the like depends on {@link dev.offprint.core.read.CleanUp}; every guess is reported as an info.
 */
public final class TextReader implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("txt", "text");

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String description() {
        return "Plain text, such as scraped news";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        if (!prefix.looksLikeText()) return Likelihood.NO;
        if (EXTENSIONS.contains(prefix.extension())) return Likelihood.NAME;
        return isXml(prefix) ? Likelihood.NO : Likelihood.POSSIBLE;
    }

    /** Tags are no words, so XML that no reader knows is nobody's. */
    private static boolean isXml(Prefix prefix) {
        var opening = XmlOpening.of(prefix);
        return !opening.name().isEmpty()
                && (opening.isDeclared() || prefix.extension().equals("xml"));
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, id(), TextReader::article);
    }

    private static Article article(Reading reading) throws OffprintException {
        var text = reading.text().text();
        reading.refuseBlank(text);
        var chunks = Chunk.of(text, reading.cleanUp());
        reading.countElements(chunks.stream().mapToLong(c -> c.lines().size()).sum());
        var units = new Paragraphs(reading).of(chunks);
        var opening = Opening.of(reading, units);
        var closing = Closing.of(reading, opening.rest(), opening.metadata());
        var body = new Body(reading, closing.roles()).blocks(opening.rest());
        var metadata = closing.metadata().withLanguage(reading.language(null, body));
        return new Article(metadata, body, List.of(), List.of(), List.of(), reading.origin());
    }
}
