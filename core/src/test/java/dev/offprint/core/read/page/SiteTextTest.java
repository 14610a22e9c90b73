// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.html.HtmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that sites write between the paragraphs of an article, and lines that only look like them. */
class SiteTextTest {
    private static final String PROSE = "<p>The clock of the town hall has stood still since Friday, at ten past four,"
            + " and the children, who were told to be home by five, have been out ever since.</p>";
    private static final String TEXT = read(PROSE.repeat(4));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Advertisement</p>",
                "<div>- ADVERTISEMENT -</div>",
                "<p>Article continues below advertisement</p>",
                "<p>Werbung</p>",
                "<p><strong>READ ALSO:</strong> <a href=/o>The other clock</a></p>",
                "<p>(MORE: <a href=/o>Ten clocks that you should see</a>)</p>",
                "<p><a href=/o>Lire aussi : les horloges</a></p>",
                "<p>Читайте также: <a href=/o>Часы</a></p>",
                "<p><a href=/o>MORE COMMENTARY »</a></p>",
                "<ul><li>Print</li><li>Email</li><li>Recommend</li><li>1.2k Tweet</li></ul>",
                "<h4>Text Size</h4><ul><li>-</li><li>+</li><li>reset</li></ul>",
                "<h4>Related articles</h4><ul><li><a href=/1>The other clock</a></li><li><a href=/2>A bell</a></li></ul>",
                "<p>Further reading</p><ul><li><a href=/1>The other clock</a></li><li><a href=/2>A bell</a></li></ul>",
                "<p>To view this content, JavaScript must be enabled.</p>",
                "<p><a href=/n>Sign up for our free newsletter</a></p>"
            })
    void a_line_of_the_site_is_left_out(String line) {
        assertThat(read(PROSE.repeat(2) + line + PROSE.repeat(2))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Subscribe to the <a href=/n>Town Hall newsletter</a>!</p>",
                "<p>Follow <a href=/ann>Ann Bell</a> on Twitter.</p>",
                "<p>Tags: <a href=/t/1>clocks</a>, <a href=/t/2>town hall</a></p>",
                "<p>Copyright 2020 Town Press. All rights reserved.</p>"
            })
    void so_it_is_at_the_end(String line) {
        assertThat(read(PROSE.repeat(4) + line)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Related: that is what the two clocks are, by the hand of their maker.</p>",
                "<p>SOURCE: <a href=/s>Records of the town hall, 1901</a></p>",
                "<p>LISTEN: <a href=/s.mp3>The bell of the town hall</a></p>",
                "<h4><a href=/x>TIM1541: setting clocks</a></h4>",
                "<p>Tags: of brass, on every key, and one of them is missing.</p>",
                "<p>Sign up with your e-mail address, then set the clock.</p>",
                "<p>Follow me on foot, said the watchmaker.</p>",
                "<ul><li>Print the time</li><li>Mail it</li></ul>",
                "<p>Read the <a href=/r>report of the watchmaker</a>.</p>",
                "<h4>See also</h4><ul><li><a href=/1>The other clock</a></li></ul>",
                "<pre>Loading...</pre>",
                "<p>IN THE NORTH: <a href=/o>The other clock has stopped as well</a></p>",
                "<p>[<a href=http://archive.example/c>How the clock was paid for, and by whom</a>]</p>",
                "<p>See also: <a href=http://other.example/clock>Clock</a></p>",
                "<p>Read also: <a href=http://other.example/clock>The law on clocks</a></p>",
                "<p>Video: <a href=/v>the hands, as they are set</a></p>",
                "<p>Get your head out of the inbox.</p>",
                "<p>He said it plainly. Subscribe to the daily newsletters of the guild, and you will know.</p>",
                "<p>Sign up for our newsletter</p>",
                "<h2>Advertisement</h2>",
                "<p>It has three buttons:</p><ul><li>Like</li><li>Share</li></ul>",
                "<p>“Please wait,” she said, and he waited.</p>"
            })
    void what_only_looks_like_one_stays(String line) {
        assertThat(read(PROSE.repeat(2) + line + PROSE.repeat(2))).isNotEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Find me on X, if you want to.</p>",
                "<p>Like the hands on X Tower, it went.</p>",
                "<p>P.S. Sign up for the tour; updates here.</p>"
            })
    void last_words_of_the_author_stay(String line) {
        assertThat(read(PROSE.repeat(4) + line)).isNotEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<article>%s</article>", "<div>%s</div>"})
    void so_it_is_on_small_pages(String around) {
        var lines = "<p>Advertisement</p><p>Read also: <a href=/o>The other clock</a></p>"
                + "<div class=newsletter-box>Subscribe to the newsletter!</div>";
        assertThat(Outline.of(Fixtures.article(new HtmlReader()
                        .read(
                                Fixtures.source("a.html", around.formatted(PROSE + lines + PROSE)),
                                ReadOptions.STANDARD))))
                .doesNotContain("Advertisement", "other clock", "newsletter");
    }

    @Test
    void a_link_to_the_same_site_may_be_whole() {
        var head = "<link rel=canonical href=https://www.town.example/clock>";
        var line = "<p>Read also: <a href=https://town.example/o>The other clock</a></p>";
        assertThat(read(head + PROSE.repeat(2) + line + PROSE.repeat(2))).doesNotContain("The other clock");
    }

    @Test
    void further_reading_at_the_end_is_the_authors() {
        assertThat(read(PROSE.repeat(4) + "<h4>Further reading</h4><ul><li><a href=/1>Of clocks</a></li></ul>"))
                .contains("Further reading", "Of clocks");
    }

    @Test
    void each_is_told() {
        var options = ReadOptions.STANDARD;
        var result =
                new HtmlReader().read(Fixtures.source("a.html", page(PROSE + "<p>Advertisement</p>" + PROSE)), options);
        assertThat(((ReadResult.Ok) result).notices())
                .anyMatch(problem ->
                        problem.what().equals("a line of the site inside the article was left out: Advertisement"));
    }

    private static String read(String body) {
        return Outline.of(
                Fixtures.article(new HtmlReader().read(Fixtures.source("a.html", page(body)), ReadOptions.STANDARD)));
    }

    private static String page(String body) {
        return "<!doctype html><html lang=en><head><title>Ten past four</title><link rel=stylesheet href=a.css></head>"
                + "<body><main><h1>Ten past four</h1>" + body + "</main></body></html>";
    }
}
