// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentFactsTest {
    @Test
    void the_kitchen_sink_says_all_of_itself() {
        var facts = facts(KitchenSink.article());
        assertThat(facts.title()).isEqualTo("Everything, and the kitchen sink");
        assertThat(facts.authors()).containsExactly("Ada Example");
        assertThat(facts.keywords()).containsExactly("Typography", "tests", "samples");
        assertThat(facts.instant()).hasToString("2026-11-25T09:30:00Z");
        assertThat(facts.identifier())
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(facts.everyPictureDescribed()).isTrue();
    }

    @Test
    void an_article_that_says_nothing_is_named_after_its_file() {
        var article = new Article(
                Metadata.NONE,
                List.of(Paragraph.of("x")),
                List.of(),
                List.of(),
                List.of(),
                new Origin("a/my story.txt", "text"));
        assertThat(facts(article).title()).isEqualTo("my story");
        assertThat(facts(article).instant()).isEqualTo(RenderJob.FIXED_INSTANT);
        assertThat(facts(article).language()).isEqualTo("und");
    }

    @Test
    void the_same_text_has_the_same_identifier_and_another_text_another() {
        var one = Article.of(Metadata.headline("h"), List.of(Paragraph.of("one")));
        var same = Article.of(Metadata.headline("h"), List.of(Paragraph.of("one")));
        var other = Article.of(Metadata.headline("h"), List.of(Paragraph.of("other")));
        assertThat(facts(one).identifier())
                .isEqualTo(facts(same).identifier())
                .isNotEqualTo(facts(other).identifier());
    }

    @Test
    void notes_are_counted_by_their_marks_and_the_unmarked_stand_last() {
        var text = Paragraph.of(List.of(new NoteRef("b"), new NoteRef("a"), new NoteRef("b")));
        var article = new Article(
                Metadata.NONE,
                List.of(text),
                List.of(note("lost"), note("a"), note("b")),
                List.of(),
                List.of(),
                Origin.NONE);
        var numbers = NoteNumbers.of(article);
        assertThat(numbers.notes()).extracting(Note::id).containsExactly("b", "a", "lost");
        assertThat(numbers.number("a")).isEqualTo(2);
    }

    private static Note note(String id) {
        return new Note(id, List.of(Paragraph.of(id)));
    }

    private static DocumentFacts facts(Article article) {
        return DocumentFacts.of(article, RenderJob.of(article, Style.STANDARD, ProblemSink.NONE));
    }
}
