// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineRewriter;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.RunningWords;
import dev.offprint.core.text.GeneratedWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cover says; all of it may be empty but the title.
 *
 * @param lead its picture; null when there is none
 */
record CoverText(
        String publication,
        List<Inline> kicker,
        List<Inline> title,
        List<Inline> dek,
        String authors,
        String date,
        @Nullable Figure lead) {
    /** A cover is no place for more. */
    private static final int LONGEST_TITLE = 240;

    private static final int LONGEST_DEK = 320;
    private static final int LONGEST_AUTHORS = 500;

    /** The cover of one article. */
    static CoverText of(Article article, DocumentFacts facts) {
        var titles = article.metadata().titles();
        var words = RunningWords.of(article);
        var title = titles.headline().isEmpty() ? plain(facts.title()) : titles.headline();
        var kicker = titles.kicker().isEmpty() ? plain(words.section()) : titles.kicker();
        return new CoverText(
                words.publication(),
                within(kicker, LONGEST_TITLE),
                within(title, LONGEST_TITLE),
                within(titles.dek(), LONGEST_DEK),
                Shortening.within(words.author(), LONGEST_AUTHORS),
                words.date(),
                article.metadata().leadImage());
    }

    /** The cover of many. */
    static CoverText of(Article whole, DocumentFacts facts, List<Inline> dek) {
        var words = RunningWords.of(whole);
        var authors = facts.authors().isEmpty()
                ? ""
                : GeneratedWords.in(facts.language()).list(facts.authors());
        var publication = words.publication().equals(facts.title()) ? "" : words.publication();
        return new CoverText(
                publication,
                List.of(),
                within(plain(facts.title()), LONGEST_TITLE),
                within(dek, LONGEST_DEK),
                Shortening.within(authors, LONGEST_AUTHORS),
                words.date(),
                null);
    }

    private static List<Inline> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** Without marks of notes; shortened, and then without italics, when it is long. */
    private static List<Inline> within(List<Inline> inlines, int most) {
        var bare = InlineRewriter.of(inline -> inline instanceof NoteRef ? List.of() : List.of(inline))
                .inlines(inlines);
        var text = PlainText.of(bare);
        return text.length() <= most ? bare : plain(Shortening.within(text, most));
    }
}
