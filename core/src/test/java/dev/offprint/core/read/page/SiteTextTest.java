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
                "<p>IN THE NORTH: <a href=/o>The other clock has stopped as well</a></p>",
                "<p>[<a href=/o>How the clock was paid for, and by whom</a>]</p>",
                "<p><a href=/o>MORE COMMENTARY »</a></p>",
                "<ul><li>Print</li><li>Email</li><li>Recommend</li><li>1.2k Tweet</li></ul>",
                "<h4>Related articles</h4><ul><li><a href=/1>The other clock</a></li><li><a href=/2>A bell</a></li></ul>",
                "<p>Further reading</p><ul><li><a href=/1>The other clock</a></li><li><a href=/2>A bell</a></li></ul>",
                "<p>To view this content, JavaScript must be enabled.</p>",
                "<p>Be the first to know. Sign up to follow, and we’ll mail you free updates.</p>",
                "<p>You’re all set!</p>"
            })
    void a_line_of_the_site_is_left_out(String line) {
        assertThat(read(PROSE.repeat(2) + line + PROSE.repeat(2))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Subscribe to the Town Hall newsletter!</p>",
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
                "<p>“Please wait,” she said, and he waited.</p>"
            })
    void what_only_looks_like_one_stays(String line) {
        assertThat(read(PROSE.repeat(2) + line + PROSE.repeat(2))).isNotEqualTo(TEXT);
    }

    @Test
    void further_reading_at_the_end_is_the_authors() {
        assertThat(read(PROSE.repeat(4) + "<h4>Further reading</h4><ul><li><a href=/1>Of clocks</a></li></ul>"))
                .contains("Further reading", "Of clocks");
    }

    @Test
    void each_is_told() {
        var options =
                ReadOptions.STANDARD.withPages(ReadOptions.STANDARD.pages().withExplain(true));
        var result =
                new HtmlReader().read(Fixtures.source("a.html", page(PROSE + "<p>Advertisement</p>" + PROSE)), options);
        assertThat(((ReadResult.Ok) result).notices())
                .anyMatch(problem -> problem.what().startsWith("a line of the site inside the article was left out"));
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
