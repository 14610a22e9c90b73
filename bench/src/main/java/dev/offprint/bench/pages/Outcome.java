// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What came of one page.
 *
 * @param missing words, or snippets, that are wanted and not there
 * @param extra words, or snippets, that are there and not wanted
 * @param facts which fields of the metadata are right
 * @param strictFacts which are right letter by letter
 */
record Outcome(
        Page page,
        Score score,
        List<String> missing,
        List<String> extra,
        Map<String, Boolean> facts,
        Map<String, Boolean> strictFacts) {
    private static final int RUN = 4;

    static Outcome of(Page page) throws IOException {
        var article = Reader.read(page, page.html()).orElse(null);
        var body = article == null ? "" : BodyText.of(article);
        var kept = article == null ? "" : kept(article);
        var facts = article == null ? Facts.missed(page) : Facts.of(page, article);
        var strict = article == null ? facts : StrictFacts.of(page, article);
        var outcome = switch (page.form()) {
            case READABILITY -> compared(page, Words.of(body), Words.of(page.text()), Words.of(kept));
            case PARAGRAPHS ->
                compared(page, Words.runs(body, RUN), Words.runs(page.text(), RUN), Words.runs(kept, RUN));
            case SNIPPETS -> snippets(page, spaced(kept + "\n" + body));
        };
        return new Outcome(page, outcome.score, outcome.missing, outcome.extra, facts, strict);
    }

    private static Outcome compared(Page page, List<String> found, List<String> wanted, List<String> kept) {
        var missing = Words.beyond(Words.beyond(wanted, found), kept);
        return new Outcome(
                page, Score.of(found, wanted, kept), missing, Words.beyond(found, wanted), Map.of(), Map.of());
    }

    private static Outcome snippets(Page page, String text) {
        var missing =
                page.with().stream().filter(s -> !text.contains(spaced(s))).toList();
        var extra =
                page.without().stream().filter(s -> text.contains(spaced(s))).toList();
        int hits = page.with().size() - missing.size();
        return new Outcome(
                page, new Score(hits, hits + extra.size(), page.with().size()), missing, extra, Map.of(), Map.of());
    }

    /** What stood in the text and is kept with the metadata. */
    private static String kept(Article article) {
        var metadata = article.metadata();
        var titles = metadata.titles();
        var published = metadata.dates().published();
        return String.join(
                "\n",
                metadata.headlineText(),
                PlainText.of(titles.kicker()),
                PlainText.of(titles.dek()),
                Facts.authors(article),
                published == null ? "" : published.raw());
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
