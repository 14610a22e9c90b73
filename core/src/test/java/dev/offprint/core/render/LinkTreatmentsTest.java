// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Apparatus.LinkTreatment;
import dev.offprint.core.style.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTreatmentsTest {
    private static final Link LINK = new Link("https://example.org/a", null, text("there"));

    @Test
    void a_link_gets_a_note_that_says_its_address() {
        var article = treated(LinkTreatment.FOOTNOTE, article(List.of(), LINK));
        var content = ((Paragraph) article.body().get(0)).content();
        assertThat(content).containsExactly(LINK, new NoteRef("link-1"));
        assertThat(article.notes()).containsExactly(note("link-1", address("https://example.org/a")));
    }

    @Test
    void words_that_are_the_address_and_links_inside_the_article_get_none() {
        var same = new Link("https://example.org", null, text("example.org"));
        var mail = new Link("mailto:a@example.org", null, text("a@example.org"));
        var inside = new Link("#part", null, text("below"));
        var article = article(List.of(), same, mail, inside);
        assertThat(treated(LinkTreatment.FOOTNOTE, article)).isEqualTo(article);
    }

    @Test
    void a_note_holds_no_mark_so_the_address_stands_in_brackets() {
        var article = article(List.of(note("link-1", LINK)), new NoteRef("link-1"));
        assertThat(treated(LinkTreatment.FOOTNOTE, article).notes())
                .containsExactly(note("link-1", LINK, new Text(" ("), address("https://example.org/a"), new Text(")")));
    }

    @Test
    void the_id_of_a_new_note_is_nobody_elses() {
        var article = article(List.of(note("link-1", new Text("Taken"))), new NoteRef("link-1"), LINK);
        assertThat(treated(LinkTreatment.FOOTNOTE, article).notes())
                .extracting(Note::id)
                .containsExactly("link-1", "link-1x");
    }

    @Test
    void words_alone_lead_nowhere() {
        for (int seed = 0; seed < 40; seed++) {
            var bare = treated(LinkTreatment.NONE, ArticleGenerator.article(seed));
            assertThat(Contents.of(bare).inlines()).noneMatch(Link.class::isInstance);
        }
    }

    @Test
    void nothing_else_changes() {
        for (int seed = 0; seed < 40; seed++) {
            var article = ArticleGenerator.article(seed);
            var treated = treated(LinkTreatment.FOOTNOTE, article);
            assertThat(Contents.of(treated.body()).blocks())
                    .hasSameSizeAs(Contents.of(article.body()).blocks());
            assertThat(treated(LinkTreatment.INLINE, article)).isSameAs(article);
        }
        assertThat(treated(LinkTreatment.FOOTNOTE, KitchenSink.article()).references())
                .hasSameSizeAs(KitchenSink.article().references());
    }

    private static Article treated(LinkTreatment links, Article article) {
        var style = Style.STANDARD.withApparatus(Apparatus.STANDARD.withLinks(links));
        return RenderJob.of(article, style, ProblemSink.NONE)
                .articles()
                .iterator()
                .next();
    }

    private static Article article(List<Note> notes, Inline... content) {
        var body = List.<dev.offprint.core.model.Block>of(Paragraph.of(List.of(content)));
        return new Article(Metadata.headline("Links"), body, notes, List.of(), List.of(), Origin.NONE);
    }

    private static Note note(String id, Inline... content) {
        return new Note(id, List.of(Paragraph.of(List.of(content))));
    }

    private static Link address(String address) {
        return new Link(address, null, text(address));
    }

    private static List<Inline> text(String text) {
        return List.of(new Text(text));
    }
}
