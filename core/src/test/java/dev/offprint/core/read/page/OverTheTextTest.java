// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.html.HtmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dek and the lead picture, where they stand between the headline and the text, in boxes of their own. */
class OverTheTextTest {
    private static final String PROSE =
            "<p>The swans came back in March, eleven of them, and settled on the pond behind"
                    + " the brewery, where the water is warm, and where nobody, as far as they know, fishes.</p>";
    private static final String SAYS = "Eleven birds have moved in behind the brewery, and the brewer is pleased";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>" + SAYS + "</h2>",
                "<div class=subheading><p>" + SAYS + "</p></div>",
                "<div class=tools><a href=/print>Print</a></div><div id=subtitulo_noticia><h2>" + SAYS + "</h2></div>",
                "<div class=box><p>" + SAYS + "</p></div>"
            })
    void a_dek_in_a_box_of_its_own_is_the_dek(String dek) {
        assertThat(PlainText.of(metadata(dek).titles().dek())).isEqualTo(SAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Most read</h2>",
                "<div class=intro><a href=/1>" + SAYS + "</a></div>",
                "<div class=summary>Sign up and get the news of the pond in your inbox every day</div>",
                "<div class=box><p>Another eleven birds have moved in, as we were told by somebody else today</p></div>"
            })
    void what_else_stands_there_is_none(String other) {
        assertThat(metadata(other).titles().dek()).isEmpty();
    }

    @Test
    void the_first_picture_with_its_caption_is_the_lead_picture() {
        var lead = requireNonNull(metadata("<div class=photo><img src=swans.jpg alt=Swans><div class=legende>Two of the"
                        + " eleven, on Monday</div></div>")
                .leadImage());
        assertThat(lead.image().address()).isEqualTo("swans.jpg");
        assertThat(PlainText.of(Contents.of(lead.caption()).inlines())).isEqualTo("Two of the eleven, on Monday");
    }

    @Test
    void its_credit_is_a_credit() {
        var lead = requireNonNull(metadata("<figure><div><img src=swans.jpg><span class=credit>Ann Bell</span></div>"
                        + "<figcaption><span class=caption>Two of the eleven</span></figcaption></figure>")
                .leadImage());
        assertThat(PlainText.of(lead.credit())).isEqualTo("Ann Bell");
    }

    private static Metadata metadata(String between) {
        var page =
                "<!doctype html><html lang=en><head><title>The swans are back</title><link rel=stylesheet href=a.css>"
                        + "<meta name=description content='" + SAYS
                        + "'></head><body><div class=top><h1>The swans are back</h1>"
                        + between + "</div><div class=row><div class=text>" + PROSE.repeat(5)
                        + "</div></div></body></html>";
        var article = Fixtures.article(new HtmlReader().read(Fixtures.source("a.html", page), ReadOptions.STANDARD));
        assertThat(article.body()).hasSize(5);
        return article.metadata();
    }
}
