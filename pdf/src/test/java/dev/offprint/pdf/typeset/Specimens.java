// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.RunningHeads;
import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.page.TypesetDocument;
import java.util.ArrayList;
import java.util.List;

/** Articles and publications for the tests of pages. */
final class Specimens {
    static final Block NEXT_PAGE = new PageBreak(Attributes.NONE);

    private Specimens() {}

    static Paragraph p(String text) {
        return Paragraph.of(text);
    }

    /** An article of The Review. */
    static Article article(String headline, Block... body) {
        return Article.of(
                Metadata.headline(headline)
                        .withLanguage("en")
                        .withProvenance(Provenance.NONE.withPublication("The Review")),
                List.of(body));
    }

    static Article by(String author, Article article) {
        return article.withMetadata(article.metadata().withContributors(List.of(Contributor.author(author))));
    }

    /** Three pages, each with a section. */
    static Article sections() {
        return article(
                "A headline",
                Heading.of(1, "One"),
                p("On page one."),
                NEXT_PAGE,
                p("On page two."),
                NEXT_PAGE,
                Heading.of(1, "Three"),
                p("On page three."));
    }

    static Publication publication(Article... articles) {
        var metadata = Metadata.headline("All of it").withLanguage("en");
        return new Publication(metadata, List.of(articles));
    }

    static Style headed(String head) {
        return Style.STANDARD.withRunningHeads(RunningHeads.THEME.withHead(RunningLine.of(head)));
    }

    static TypesetDocument set(Article article, Style style) {
        return Typesetter.set(RenderJob.of(article, style, ProblemSink.NONE));
    }

    static TypesetDocument set(Publication publication, Style style) {
        return Typesetter.set(RenderJob.of(publication, style, ProblemSink.NONE));
    }

    static List<Problem> problems(Article article, Style style) {
        var problems = new ArrayList<Problem>();
        Typesetter.set(RenderJob.of(article, style, problems::add));
        return problems;
    }

    /** The first line of a page, counted from 1: its running head, if it has one. */
    static String head(TypesetDocument document, int page) {
        return PageText.lines(document.pages().get(page - 1)).get(0);
    }
}
