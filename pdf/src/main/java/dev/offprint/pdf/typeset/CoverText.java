// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Rewriter;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.RunningWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cover says; all of it may be empty but the title.
 *
 * @param authors in lines
 * @param lead its picture; null when there is none
 */
record CoverText(
        String publication,
        List<Inline> kicker,
        List<Inline> title,
        List<Inline> dek,
        List<String> authors,
        String date,
        @Nullable Figure lead) {
    /** A cover is no place for more. */
    private static final int LONGEST_TITLE = 240;

    private static final int LONGEST_DEK = 320;
    private static final int LONGEST_AUTHORS = 500;

    /** So few authors stand in a column, more in a sentence. */
    private static final int FEW = 8;

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
                lines(Authors.sentence(article.metadata())),
                words.date(),
                article.metadata().leadImage());
    }

    /** The cover of many. */
    static CoverText of(Article whole, DocumentFacts facts, List<Inline> dek) {
        var words = RunningWords.of(whole);
        var publication = words.publication().equals(facts.title()) ? "" : words.publication();
        return new CoverText(
                publication,
                List.of(),
                within(plain(facts.title()), LONGEST_TITLE),
                within(dek, LONGEST_DEK),
                facts.authors().size() <= FEW
                        ? facts.authors()
                        : lines(Authors.sentence(facts.authors(), facts.language())),
                words.date(),
                null);
    }

    private static List<String> lines(String line) {
        return line.isEmpty() ? List.of() : List.of(Shortening.within(line, LONGEST_AUTHORS));
    }

    private static List<Inline> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** Without marks of notes; shortened, and then without italics, when it is long. */
    private static List<Inline> within(List<Inline> inlines, int most) {
        var bare = Rewriter.ofInlines(inline -> inline instanceof NoteRef ? List.of() : List.of(inline))
                .inlines(inlines);
        var text = PlainText.of(bare);
        return text.length() <= most ? bare : plain(Shortening.within(text, most));
    }
}
