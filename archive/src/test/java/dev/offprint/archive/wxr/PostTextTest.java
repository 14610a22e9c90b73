// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The text of posts: paragraphs, shortcodes, marks of editors. */
class PostTextTest {
    private final List<Problem> problems = new ArrayList<>();
    private final Library library = new Library();

    @Test
    void empty_lines_part_paragraphs_and_lines_stay_lines() {
        var root = read(
                "One\ntwo.\n\nThree <em>x\n\ny</em>\n<h2>Head</h2>\nFour.\n<ul>\n<li>a\nb</li>\n<li>c</li>\n</ul>\nFive");
        assertThat(root.select("> p").eachText()).containsExactly("One two.", "Three x", "y", "Four.", "Five");
        assertThat(root.select("> p:first-of-type > br")).hasSize(1);
        assertThat(root.select("li").get(0).html()).containsPattern("a\\s*<br>\\s*b");
        assertThat(root.select("> *").eachText()).contains("Head");
    }

    @Test
    void quotations_hold_paragraphs_and_code_keeps_its_lines() {
        var root = read("<blockquote>One.\n\nTwo.</blockquote>\n<pre>a\n\n  [b c=\"d\"]</pre>\nEnd");
        assertThat(root.select("blockquote > p").eachText()).containsExactly("One.", "Two.");
        assertThat(root.expectFirst("pre").wholeText()).isEqualTo("a\n\n  [b c=\"d\"]");
        assertThat(root.select("> p").eachText()).containsExactly("End");
    }

    @Test
    void nothing_is_opened_inside_a_comment() {
        var html = text().html("One.\n\n<!-- x <p>-->text</p>\n\n<pre>a</pre>b", "");
        assertThat(html)
                .contains("<!-- x <p>--><p>text</p>")
                .doesNotContain("<p>-->text")
                .contains("<pre>a</pre>");
        assertThat(read("One.\n\n<!-- x <p>-->text\n\nTwo.").select("> p").eachText())
                .containsExactly("One.", "text", "Two.");
    }

    @Test
    void captions_of_both_forms_are_figures() {
        var root = read(
                "[caption id=\"a\" width=\"3\"]<a href=\"b\"><img src=\"a.jpg\"></a> The <i>pier</i>[/caption] after "
                        + "[wp_caption caption=\"Old\"]<img src=\"b.jpg\">[/wp_caption]");
        assertThat(root.select("figure a img")).hasSize(1);
        assertThat(root.select("figcaption").eachText()).containsExactly("The pier", "Old");
        assertThat(root.select("figcaption i")).hasSize(1);
        assertThat(root.select("> p").eachText()).containsExactly("after");
    }

    @Test
    void galleries_show_the_pictures_they_name_or_those_of_their_post() {
        file(11, 7, 2, "b.jpg");
        file(12, 7, 1, "a.png");
        file(13, 7, 3, "song.mp3");
        file(14, 8, 0, "c.jpg");
        assertThat(sources("[gallery]")).containsExactly("https://x.example/a.png", "https://x.example/b.jpg");
        assertThat(sources("[gallery ids=\"14, 11\"]"))
                .containsExactly("https://x.example/c.jpg", "https://x.example/b.jpg");
        assertThat(sources("[gallery exclude=\"12\"]")).containsExactly("https://x.example/b.jpg");
        assertThat(sources("[gallery id=\"8\"]")).containsExactly("https://x.example/c.jpg");
        assertThat(problems).isEmpty();
        assertThat(sources("[gallery ids=\"99\"]")).isEmpty();
        assertThat(problems)
                .extracting(Problem::what)
                .containsExactly("the picture 99 of a gallery is not in the export");
    }

    @Test
    void films_sounds_and_embeds_keep_their_addresses() {
        file(13, 7, 3, "song.mp3");
        assertThat(sources("[video mp4=\"https://x.example/f.mp4\"][/video] [audio https://x.example/s.mp3]"))
                .containsExactly("https://x.example/f.mp4", "https://x.example/s.mp3");
        assertThat(sources("[embed width=\"3\"]https://y.example/v[/embed] [playlist] [audio]"))
                .containsExactly("https://y.example/v", "https://x.example/song.mp3", "https://x.example/song.mp3");
        assertThat(sources("[youtube=https://youtu.be/abc&w=3] [vimeo 123] [soundcloud url=\"https://s.example/t\" /]"))
                .containsExactly("https://youtu.be/abc&w=3", "https://vimeo.com/123", "https://s.example/t");
    }

    @Test
    void a_film_without_a_source_is_a_film_of_the_post_and_no_other_file_of_it() {
        file(14, 7, 1, "plan.pdf");
        assertThat(sources("[video] [playlist type=\"video\"] [playlist ids=\"98,14\"]"))
                .containsExactly("https://x.example/plan.pdf");
        assertThat(problems)
                .extracting(Problem::what)
                .containsExactly(
                        "the file of a shortcode is not in the export: video",
                        "the files of a playlist are not in the export",
                        "the file 98 of a playlist is not in the export");
        file(15, 7, 2, "pier.MP4?x=1");
        assertThat(sources("[video]")).containsExactly("https://x.example/pier.MP4?x=1");
    }

    @Test
    void code_is_code_whether_it_was_escaped_or_not() {
        var root = read(
                "[php]echo \"<b>\" . [1];[/php]\n\n[sourcecode language=\"java\"]\nList&lt;String&gt;\n\nx[/sourcecode]");
        assertThat(root.select("pre code").eachText()).containsExactly("echo \"<b>\" . [1];", "List<String>\n\nx");
        assertThat(root.select("code").eachAttr("class")).containsExactly("language-php", "language-java");
    }

    @Test
    void notes_in_the_text_become_notes() {
        var root = read("Fact.[ref]See <i>there</i>.[/ref] More.");
        assertThat(root.select("> p").text()).isEqualTo("Fact.1 More.");
        assertThat(root.select(".footnotes li").html()).isEqualTo("See <i>there</i>.");
        assertThat(root.select("sup a").attr("href"))
                .isEqualTo("#" + root.select("li").attr("id"));
    }

    @Test
    void of_unknown_shortcodes_the_text_stays_and_words_in_brackets_are_words() {
        var root = read(
                "[vc_row][vc_column width=\"1/2\"]Left [sic], [1] and [[gallery]].[/vc_column][/vc_row] [tab title=\"More\"]x[/tab]");
        assertThat(root.text()).isEqualTo("Left [sic], [1] and [gallery]. More x");
        assertThat(problems)
                .extracting(Problem::what)
                .containsExactly("shortcodes are left out, not what stands in them: tab, vc_column, vc_row");
    }

    @Test
    void marks_of_the_block_editor_go_and_shared_blocks_come() {
        library.see(
                "<item><wp:post_id>5</wp:post_id><wp:post_type>wp_block</wp:post_type>"
                        + "<content:encoded><![CDATA[<!-- wp:paragraph --><p>Shared.</p><!-- /wp:paragraph -->]]></content:encoded></item>");
        var root = read("<!-- wp:paragraph {\"a\":1} -->\n<p>One\nline.</p>\n<!-- /wp:paragraph -->\n<!--more-->"
                + "<!-- wp:block {\"ref\":5} /--><!-- wp:latest-posts /--><!-- wp:spacer /--><!--nextpage-->");
        assertThat(root.html()).doesNotContain("<!--");
        assertThat(root.select("p").eachText()).containsExactly("One line.", "Shared.");
        assertThat(problems)
                .extracting(Problem::what)
                .containsExactly("blocks that the site fills by itself are left out: latest-posts");
    }

    @Test
    void notes_of_the_block_editor_are_kept_beside_the_text() {
        var html = text().html(
                        "<!-- wp:paragraph --><p>A<sup data-fn=\"n-1\"><a href=\"#n-1\" id=\"n-1-link\">1</a></sup></p>",
                        "[{\"content\":\"Why <em>not</em>\",\"id\":\"n-1\"}]");
        assertThat(Jsoup.parseBodyFragment(html).select(".footnotes li#n-1").text())
                .startsWith("Why not");
        assertThat(text().html("x", "no JSON")).isEqualTo("<p>x</p>\n");
    }

    @Test
    void hostile_texts_take_no_more_time_than_their_length_asks_for() {
        for (var piece : List.of(
                "[a ",
                "[a=\"",
                "[[a",
                "<pre>",
                "<!--",
                "<a ",
                "[a][b]",
                "<!-- wp:x ",
                "<div>",
                "</p>",
                "<!-- wp:block {\"ref\":5} /-->"))
            assertThat(text().html(piece.repeat(200_000), "")).isNotNull();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES) // what is not linear would take hours
    void open_brackets_before_the_only_closed_ones_take_no_more_time_than_their_length_asks_for() {
        for (var piece : List.of("[", "[[a", "[[a "))
            assertThat(text().html(piece.repeat(800_000) + "]]", "")).contains(piece);
        assertThat(read("x [[gallery]] y [[b]] z").text()).isEqualTo("x [gallery] y [b] z");
    }

    private PostText text() {
        return new PostText("7", "post", library, problems);
    }

    private Element read(String text) {
        return Jsoup.parseBodyFragment(text().html(text, "")).body();
    }

    private List<String> sources(String text) {
        return read(text).select("[src]").eachAttr("src");
    }

    private void file(int id, int parent, int order, String name) {
        library.see("<item><wp:post_id>" + id + "</wp:post_id><wp:post_parent>" + parent
                + "</wp:post_parent><wp:menu_order>" + order + "</wp:menu_order><wp:attachment_url>https://x.example/"
                + name + "</wp:attachment_url></item>");
    }
}
