// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
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
import java.util.List;
import java.util.Map;

/**
 * Renders EPUB 3.3: a chapter for each article (several for a very long one), a style sheet from the theme, pop-up notes,
 * and claims of accessibility that are true of the content. Sizes are relative to the reader's own; fonts are named, not
 * embedded. Links lead to the web, mail, telephone and the same article only. Stateless and thread-safe.
 */
public final class EpubRenderer implements ArticleRenderer {
    private static final Format FORMAT = new Format("epub", "application/epub+zip", "epub");

    private final Epub3Writer writer = new Epub3Writer();

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
        var maker = new BookMaker(job);
        var facts = add(job, maker);
        var metadata = job.publication().metadata();
        untranslated(metadata, job);
        var accessibility = AccessibilityClaims.of(maker.pictures(), maker.hasSections());
        var details = Details.of(
                metadata,
                facts,
                BookMaker.language(facts, ProblemSink.NONE),
                accessibility,
                job.style().contents());
        writer.write(maker.book(), details, out);
    }

    private static DocumentFacts add(RenderJob job, BookMaker maker) throws IOException {
        var articles = job.publication().articles().iterator();
        if (!articles.hasNext()) throw new IllegalArgumentException("a publication needs an article");
        var first = articles.next();
        var facts = DocumentFacts.of(first, job);
        maker.add(first, facts, "article");
        if (!articles.hasNext()) return facts;
        var identifiers = new StringBuilder(facts.identifier());
        for (int number = 2; articles.hasNext(); number++) {
            var article = articles.next();
            var own = DocumentFacts.of(article, job);
            identifiers.append(' ').append(own.identifier());
            maker.add(article, own, "article-" + number);
        }
        return whole(job, identifiers.toString());
    }

    /** What is said of many articles bound together; which ones they are is a part of its identity. */
    private static DocumentFacts whole(RenderJob job, String identifiers) {
        var metadata = job.publication().metadata();
        var marked = metadata.withTitles(plain(metadata.titles()))
                .withLeadImage(null)
                .withSummary(List.of())
                .withExt(Map.of("offprint.articles", identifiers));
        return DocumentFacts.of(new Article(marked, List.of(), List.of(), List.of(), List.of(), Origin.NONE), job);
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

    /** Without marks of notes that are not there. */
    private static Titles plain(Titles titles) {
        return Titles.headline(PlainText.of(titles.headline())).withDek(List.of(new Text(PlainText.of(titles.dek()))));
    }
}
