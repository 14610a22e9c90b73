// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void the_kitchen_sink_holds_every_block_and_every_inline() {
        var contents = Contents.of(KitchenSink.article());
        assertThat(classes(contents.blocks())).isEqualTo(Set.of(Block.class.getPermittedSubclasses()));
        assertThat(classes(contents.inlines())).isEqualTo(Set.of(Inline.class.getPermittedSubclasses()));
    }

    @Test
    void generated_articles_hold_every_block_and_every_inline_in_the_long_run() {
        var seen = new HashSet<Class<?>>();
        for (int seed = 0; seed < 200; seed++) {
            var contents = Contents.of(ArticleGenerator.article(seed));
            seen.addAll(classes(contents.blocks()));
            seen.addAll(classes(contents.inlines()));
        }
        assertThat(seen).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
        assertThat(seen).containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
    }

    @Test
    void the_same_seed_makes_the_same_article() {
        assertThat(ArticleGenerator.article(7)).isEqualTo(ArticleGenerator.article(7));
        assertThat(ArticleGenerator.article(7)).isNotEqualTo(ArticleGenerator.article(8));
    }

    @Test
    void a_mark_of_a_note_that_is_not_there_is_refused() {
        var body = List.<Block>of(Paragraph.of(List.of(new NoteRef("n"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.of(Metadata.NONE, body))
                .withMessage("there is no note of the id n");
    }

    @Test
    void two_blocks_of_one_id_are_refused() {
        var rule = new Rule(Attributes.id("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.of(Metadata.NONE, List.of(rule, rule)))
                .withMessage("two of the id a: each block needs its own");
    }

    @Test
    void a_note_with_the_mark_of_a_note_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Note("a", List.of(Paragraph.of(List.of(new NoteRef("b"))))));
    }

    @Test
    void plain_text_leaves_out_marks_and_keeps_words() {
        assertThat(KitchenSink.article().metadata().headlineText()).isEqualTo("Everything, and the kitchen sink");
        assertThat(PlainText.of(List.of(new Text("a"), new LineBreak(), new NoteRef("n"), new Text("b"))))
                .isEqualTo("a b");
    }

    @Test
    void assets_are_equal_by_content_not_by_where_their_bytes_come_from() {
        assertThat(Pictures.disc()).isEqualTo(Pictures.disc()).isNotEqualTo(Pictures.portrait());
    }

    private static Set<Class<?>> classes(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
