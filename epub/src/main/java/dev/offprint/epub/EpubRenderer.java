// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.Format;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.epub.book.Epub3Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Renders EPUB 3.3: a chapter for each article (several for a very long one) after a cover, a style sheet from the theme, pop-up notes,
 * and claims of accessibility that are true of the content. Sizes are relative to the reader's own; fonts are named, not
 * embedded. Links lead to the web, mail, telephone and the same article only. Thread-safe.
 */
public final class EpubRenderer implements ArticleRenderer {
    private static final Format FORMAT = new Format("epub", "application/epub+zip", "epub");

    private final Epub3Writer writer = new Epub3Writer();
    private final StylesheetCache stylesheets = new StylesheetCache();

    @Override
    public Format format() {
        return FORMAT;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException the publication has no articles
     */
    @Override
    public void render(RenderJob job, OutputStream out) throws IOException {
        var maker = new BookMaker(job, stylesheets.of(job.style()));
        try {
            add(job, maker);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        var facts = DocumentFacts.of(job);
        var metadata = job.publication().metadata();
        untranslated(metadata, job);
        var language = BookMaker.language(facts, ProblemSink.NONE);
        var accessibility = AccessibilityClaims.of(maker.pictures(), maker.hasSections(), language);
        boolean contents = job.style().contents() || maker.isBound();
        var details = Details.of(metadata, facts, language, accessibility, contents);
        writer.write(maker.book(facts), details, out);
    }

    private static void add(RenderJob job, BookMaker maker) throws IOException {
        int number = 0;
        for (var article : job.articles()) {
            number++;
            maker.add(article, DocumentFacts.of(article, job), number == 1 ? "article" : "article-" + number);
        }
        if (number == 0) throw new IllegalArgumentException("a publication needs an article");
    }

    private static void untranslated(Metadata metadata, RenderJob job) {
        var language = metadata.language();
        if (language == null || GeneratedWords.in(language).translated()) return;
        job.problems()
                .accept(Problem.info(
                        "render.words.english",
                        language,
                        "Offprint has no words of this language",
                        "its own are English"));
    }
}
