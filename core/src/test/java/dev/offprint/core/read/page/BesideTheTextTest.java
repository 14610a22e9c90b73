// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.html.HtmlReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes and asides: what belongs to a text and stands beside it or apart from it. */
class BesideTheTextTest {
    private static final String PROSE = "<p>The kiln was lit on a Monday, in the rain, and by the evening the whole"
            + " street smelled of clay, smoke and, from somewhere, of onions; nobody slept that night.</p>";

    static Stream<String> noted() {
        return Stream.of(
                // Org-mode
                PROSE + "<p>Hot<sup><a id=fnr.1 class=footref href=#fn.1 role=doc-backlink>1</a></sup> and red<sup>"
                        + "<a id=fnr.2 class=footref href=#fn.2 role=doc-backlink>2</a></sup>.</p>" + PROSE
                        + "<div id=footnotes><h2 class=footnotes>Footnotes: </h2><div id=text-footnotes>"
                        + "<div class=footdef><sup><a id=fn.1 class=footnum href=#fnr.1 role=doc-backlink>1</a></sup>"
                        + " <div class=footpara role=doc-footnote><p class=footpara>Very.</p></div></div>"
                        + "<div class=footdef><sup><a id=fn.2 class=footnum href=#fnr.2 role=doc-backlink>2</a></sup>"
                        + " <div class=footpara role=doc-footnote><p class=footpara>Ibid.</p></div></div></div></div>",
                // AsciiDoctor, whose notes stand apart from the text
                "<div id=content>" + PROSE + "<p>Hot<sup class=footnote>[<a id=_footnoteref_1 class=footnote"
                        + " href=#_footnotedef_1>1</a>]</sup> and red<sup class=footnote>[<a id=_footnoteref_2"
                        + " class=footnote href=#_footnotedef_2>2</a>]</sup>.</p>" + PROSE
                        + "</div><div id=footnotes><hr>"
                        + "<div class=footnote id=_footnotedef_1><a href=#_footnoteref_1>1</a>. Very.</div>"
                        + "<div class=footnote id=_footnotedef_2><a href=#_footnoteref_2>2</a>. Ibid.</div></div>",
                // docutils
                PROSE + "<p>Hot" + docutilsMark(1) + " and red" + docutilsMark(2) + ".</p>" + PROSE
                        + "<aside class='footnote-list brackets'>" + docutilsNote(1, "Very.") + docutilsNote(2, "Ibid.")
                        + "</aside>");
    }

    private static String docutilsMark(int i) {
        return "<a class='footnote-reference brackets' href=#footnote-" + i + " id=footnote-reference-" + i
                + " role=doc-noteref><span class=fn-bracket>[</span>" + i + "<span class=fn-bracket>]</span></a>";
    }

    private static String docutilsNote(int i, String text) {
        return "<aside class='footnote brackets' id=footnote-" + i + " role=doc-footnote><span class=label>"
                + "<span class=fn-bracket>[</span><a role=doc-backlink href=#footnote-reference-" + i + ">" + i
                + "</a><span class=fn-bracket>]</span></span><p>" + text + "</p></aside>";
    }

    @ParameterizedTest
    @MethodSource("noted")
    void notes_of_document_tools_are_notes(String body) {
        var article = read(body);
        assertThat(article.notes()).hasSize(2);
        assertThat(article.notes()).extracting(note -> words(note.content())).containsExactly("Very.", "Ibid.");
        assertThat(words(article.body())).contains("Hot", "red").doesNotContain("Very", "Footnotes", "[", "]");
    }

    @Test
    void notes_in_the_margin_are_notes() {
        var article = read(PROSE + "<p>The glaze<label for=sn-1 class='margin-toggle sidenote-number'></label>"
                + "<input type=checkbox id=sn-1 class=margin-toggle><span class=sidenote>Green, mostly.</span> is"
                + " old, and<label for=mn-1 class=margin-toggle>&#8853;</label><input type=checkbox id=mn-1"
                + " class=margin-toggle><span class=marginnote>Says Ann.</span> dear.</p>" + PROSE);
        assertThat(article.notes())
                .extracting(note -> words(note.content()))
                .containsExactly("Green, mostly.", "Says Ann.");
        assertThat(words(article.body())).contains("The glaze is old, and dear.");
    }

    @Test
    void numbers_of_lines_and_signs_of_links_are_not_printed() {
        var article = read(PROSE + "<h2 id=x>Fire<a class=headerlink href=#x>¶</a></h2>" + PROSE
                + "<div class=highlight><table class=lntable><tr><td class=lntd><pre><code><span class=lnt>1\n</span>"
                + "<span class=lnt>2\n</span></code></pre></td><td class=lntd><pre><code>light\nwait</code></pre></td>"
                + "</tr></table></div><table><tr><td class=lnos><pre>1\n2</pre></td><td><pre>open\nlook</pre></td></tr>"
                + "</table>" + PROSE);
        assertThat(article.body().stream().filter(CodeBlock.class::isInstance).map(block -> ((CodeBlock) block).text()))
                .containsExactly("light\nwait", "open\nlook");
        assertThat(article.metadata().headlineText()).isEqualTo("The kiln");
        assertThat(words(article.body())).doesNotContain("¶");
    }

    @Test
    void a_picture_stays_whose_credit_leads_to_its_owner() {
        var box = "<div class=image><img src=kiln.jpg><p class=source><a href=https://ann.example/>Ann Weir, Weir and"
                + " Daughters</a></p><p class=caption>The kiln</p></div>";
        var teaser =
                "<div class=image><a href=/next><img src=next.jpg></a><p class=caption><a href=/next>The next kiln,"
                        + " and what became of it</a></p></div>";
        var words = words(read(PROSE + box + PROSE + teaser + PROSE).body());
        assertThat(words).contains("Weir and Daughters", "The kiln").doesNotContain("The next kiln");
    }

    @Test
    void prose_in_a_box_of_media_stays() {
        var box = "<div class=browser_wide_media><div><img src=clay.jpg></div><div><h3>Of clay</h3>" + PROSE + PROSE
                + "</div></div>";
        assertThat(words(read(PROSE + PROSE + box + PROSE).body())).contains("Of clay");
    }

    @Test
    void an_aside_between_paragraphs_that_says_something_is_part_of_the_text() {
        var article = read(PROSE + PROSE + "<aside><h3>Of clay</h3><p>It comes from the pit behind the church, and it"
                + " is red when dry.</p></aside>" + PROSE);
        assertThat(article.body()).hasAtLeastOneElementOfType(Aside.class);
        assertThat(words(article.body())).contains("Of clay", "red when dry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><h3>Our letter</h3><p>Subscribe and get the best of the kiln in your inbox, weekly.</p></aside>",
                "<aside class=author-bio><p>Ann Weir writes about kilns, clay and potters for us.</p></aside>",
                "<aside><a href=/1>The pit behind the church is closed.</a> <a href=/2>Clay is dear this year.</a></aside>",
                "<aside><p>Nobody slept that night,</p></aside>",
                "<aside><form><p>Which glaze do you like best, the green one or the blue one?</p><input></form></aside>"
            })
    void an_aside_of_the_site_is_none(String aside) {
        assertThat(read(PROSE + PROSE + aside + PROSE).body()).hasSize(3).noneMatch(Aside.class::isInstance);
    }

    private static Article read(String body) {
        var page = "<!doctype html><html lang=en><head><title>The kiln</title><link rel=stylesheet href=a.css></head>"
                + "<body><h1 id=kiln>The kiln<a class=headerlink href=#kiln>¶</a></h1>" + body + "</body></html>";
        return Fixtures.article(new HtmlReader().read(Fixtures.source("a.html", page), ReadOptions.STANDARD));
    }

    private static String words(List<Block> blocks) {
        return PlainText.of(Contents.of(blocks).inlines());
    }
}
