// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Article;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.RenderJob;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.page.TypesetDocument;
import dev.offprint.pdf.tagging.Tagger;

/** Sets a publication: from articles to pages as values. Pure but for the problems it reports. */
public final class Typesetter {
    /** Passes after which a table of contents stays as it is, should its folios never come to rest. */
    private static final int MOST_PASSES = 4;

    private final RenderJob job;
    private final Compositor compositor;

    private Typesetter(RenderJob job) {
        this.job = job;
        this.compositor = new Compositor(job, DocumentFacts.of(job));
    }

    /** The typeset document of a job. */
    public static TypesetDocument set(RenderJob job) {
        return new Typesetter(job).document();
    }

    private TypesetDocument document() {
        var articles = job.articles().iterator();
        var first = articles.hasNext() ? articles.next() : compositor.whole();
        var made = articles.hasNext() ? many() : one(first);
        var document = made.document(compositor.document());
        compositor.report();
        return document;
    }

    /** Contents stand in the text of one article, so it is set again until nothing moves. */
    private Pages one(Article article) {
        var contents = ContentsEntries.NONE;
        var made = one(article, contents);
        for (int i = 0; job.style().contents() && i < MOST_PASSES; i++) {
            var found = made.contents(0);
            if (found.equals(contents)) break;
            contents = found;
            made = one(article, contents);
        }
        return made;
    }

    private Pages one(Article article, ContentsEntries contents) {
        var tagger = new Tagger();
        var pages = new Pages(compositor.style(), tagger);
        pages.add(compositor.article(article, "", true, contents, tagger));
        if (job.style().cover()) new Covers(compositor).of(article).forEach(pages::addFirst);
        return pages;
    }

    /** Contents stand before many articles, which are set once; they may be asked for anew, and only their pages stay. */
    private Pages many() {
        var tagger = new Tagger();
        int cover = tagger.keep(Tag.SECT);
        int contents = tagger.keep(Tag.SECT);
        var pages = new Pages(compositor.style(), tagger);
        int count = 0;
        for (var article : job.articles())
            pages.add(compositor.article(article, "a" + ++count + "-", false, ContentsEntries.NONE, tagger));
        if (job.style().contents()) addContents(pages, tagger, contents);
        if (job.style().cover()) new Covers(compositor).of(tagger, cover).forEach(pages::addFirst);
        return pages;
    }

    /** How long the contents are does not depend on the folios in them, but for freaks. */
    private void addContents(Pages pages, Tagger tagger, int place) {
        int length = 1;
        for (int i = 0; i < MOST_PASSES; i++) {
            var made = compositor.contents(pages.contents(length), tagger, place);
            if (made.pages() == length || i == MOST_PASSES - 1) {
                pages.addFirst(made);
                return;
            }
            length = made.pages();
        }
    }
}
