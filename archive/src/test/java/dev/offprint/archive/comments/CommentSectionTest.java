// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.DateText;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The section of comments. */
class CommentSectionTest {
    @Test
    void each_says_by_whom_and_when_under_a_heading_like_the_others() {
        var root = body("<h3>One</h3><p>Text.</p><h4>Below</h4>");
        CommentSection.append(root, List.of(comment("1", "", "Ann", "<h2>Yes</h2><p>Good.</p>")), "de");
        assertThat(root.select("h3").eachText()).containsExactly("One", "Kommentare");
        assertThat(root.select("blockquote").html()).contains("<p><strong>Yes</strong></p>", "<p>Good.</p>");
        assertThat(root.select("footer").eachText()).containsExactly("Ann, 3. Mai 2024");
    }

    @Test
    void answers_stand_indented_below_what_they_answer() {
        var root = body("<p>Text.</p>");
        var comments = List.of(
                comment("1", "", "Ann", "first"),
                comment("2", "", "Ben", "second"),
                comment("3", "1", "Cleo", "to Ann"),
                comment("4", "3", "Dan", "to Cleo"),
                comment("5", "1", "Eve", "to Ann, too"),
                comment("6", "unknown", "Fay", "third"));
        CommentSection.append(root, comments, null);
        assertThat(root.select("footer").eachText().stream().map(t -> t.substring(0, 3)))
                .containsExactly("Ann", "Cle", "Dan", "Eve", "Ben", "Fay");
        assertThat(depths(root)).containsExactly(1, 2, 3, 2, 1, 1);
        assertThat(root.child(1).text()).isEqualTo("Comments");
    }

    @Test
    void circles_and_endless_threads_lose_nothing() {
        var root = body("");
        var chain = IntStream.range(0, 20_000)
                .mapToObj(i -> comment("c" + i, "c" + (i == 0 ? 19_999 : i - 1), "A", "words"))
                .toList();
        CommentSection.append(root, chain, "en");
        assertThat(root.select("footer")).hasSize(20_000);
        assertThat(depths(root)).allMatch(depth -> depth <= 4);
    }

    @Test
    void what_says_nothing_is_no_comment_and_markup_left_open_reaches_no_other() {
        var root = body("<p>Text.</p>");
        CommentSection.append(root, List.of(comment("1", "", "Ann", " <br> ")), "en");
        assertThat(root.children()).hasSize(1);
        CommentSection.append(
                root, List.of(comment("2", "", "Ben", "<i id=x>open"), comment("3", "", "Cleo", "</div>plain")), "en");
        assertThat(root.select("[id]")).isEmpty();
        assertThat(root.select("i").text()).isEqualTo("open");
        assertThat(root.children()).hasSize(4);
    }

    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    private static Comment comment(String id, String parent, String author, String html) {
        return new Comment(id, parent, author, DateText.parse("2024-05-03 10:00:00"), html);
    }

    private static List<Integer> depths(Element root) {
        return root.select("footer").stream()
                .map(f -> (int)
                        f.parents().stream().filter(e -> e.nameIs("blockquote")).count())
                .toList();
    }
}
