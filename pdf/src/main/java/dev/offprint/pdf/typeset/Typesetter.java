// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.picture.desk.PictureDesk;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.NoteNumbers;
import dev.offprint.core.render.RenderJob;
import dev.offprint.pdf.page.TypesetDocument;
import dev.offprint.pdf.paging.Paginator;
import dev.offprint.pdf.paging.Sheet;
import dev.offprint.pdf.paragraph.ParagraphSetter;
import dev.offprint.pdf.tagging.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets a publication: from articles to pages as values. Pure but for the problems it reports. */
public final class Typesetter {
    /** Passes after which a table of contents stays as it is, should its folios never come to rest. */
    private static final int MOST_PASSES = 4;

    private final RenderJob job;
    private final Illustrations illustrations;
    private final List<Problem> problems = new ArrayList<>();

    private Typesetter(RenderJob job) {
        this.job = job;
        this.illustrations = new Illustrations(new PictureDesk(job.limits(), job.style().pictures()));
    }

    /** The typeset document of a job. */
    public static TypesetDocument set(RenderJob job) {
        return new Typesetter(job).document();
    }

    private TypesetDocument document() {
        var articles = new ArrayList<Article>();
        job.articles().forEach(articles::add);
        var contents = new ArrayList<ContentsEntries>();
        articles.forEach(article -> contents.add(ContentsEntries.NONE));
        var made = pass(articles, contents);
        for (int i = 0; job.style().contents() && i < MOST_PASSES; i++) {
            var found = made.contents();
            if (found.equals(contents)) break;
            contents.clear();
            contents.addAll(found);
            made = pass(articles, contents);
        }
        problems.stream().distinct().forEach(job.problems()::accept);
        return made.document(DocumentFacts.of(job));
    }

    private Pages pass(List<Article> articles, List<ContentsEntries> contents) {
        problems.clear(); // each pass reports all of them again
        var tagger = new Tagger();
        var pages = new Pages(job.style(), tagger);
        for (int i = 0; i < articles.size(); i++) {
            var prefix = articles.size() == 1 ? "" : "a" + (i + 1) + "-";
            var composing = composing(articles.get(i), prefix, tagger);
            var headings = new Headings(prefix);
            var sheet = sheet();
            double width = job.style().typeArea().width();
            var story = new ArticleSetter(composing, headings, width, sheet.column()).set(contents.get(i));
            pages.add(Paginator.pages(story, sheet), new Furniture(composing), headings);
        }
        return pages;
    }

    private Composing composing(Article article, String prefix, Tagger tagger) {
        var ids = Contents.of(article).blocks().stream()
                .map(block -> block.attributes().id())
                .filter(id -> id != null)
                .collect(Collectors.toUnmodifiableSet());
        return new Composing(
                article,
                prefix,
                DocumentFacts.of(article, job).language(),
                ids,
                NoteNumbers.of(article),
                Looks.of(job.style()),
                new ParagraphSetter(job.faces(), problems::add, article.origin().name()),
                tagger,
                new Pictures(article, illustrations, problems::add),
                new PendingNotes(),
                job.limits(),
                problems::add);
    }

    private Sheet sheet() {
        var style = job.style();
        var area = style.typeArea();
        var columns = style.columns();
        double gutter = columns.gutter() * style.leading();
        double column = (area.width() - (columns.count() - 1) * gutter) / columns.count();
        double lines = Math.floor(area.height() / style.leading() + 1e-6);
        return new Sheet(columns.count(), column, gutter, lines * style.leading(), style.leading());
    }
}
