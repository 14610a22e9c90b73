// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.resource.Resources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlFragmentTest {
    private static final Metadata NAMED =
            Metadata.headline("Sea").withLanguage("en").withContributors(List.of(Contributor.author("Anna de Vries")));

    @Test
    void a_fragment_its_metadata_and_a_function_for_pictures_make_an_article() {
        Resources pictures =
                address -> address.equals("disc") ? Optional.of(Pictures.disc().bytes()) : Optional.empty();
        var result = HtmlFragment.read("<p>Look:</p><img src=disc alt=Disc><h2>On</h2>Text", NAMED, pictures);
        assertThat(Outline.of(Fixtures.article(result))).isEqualTo("""
                        headline: Sea
                        author: Anna de Vries
                        language: en
                        ---
                        p Look:
                        figure <disc> disc "Disc"
                        h1 On
                        p Text
                        asset disc image/jpeg
                        """);
        assertThat(Fixtures.codes(result)).isEmpty();
    }

    @Test
    void pictures_for_browsers_without_scripts_are_no_twins_of_each_other() {
        var html = "<noscript><img src=a.png alt=A></noscript><noscript><img src=b.png alt=B></noscript>";
        assertThat(outline(html, NAMED)).contains("<a.png>", "<b.png>");
    }

    @Test
    void a_heading_that_repeats_the_headline_is_left_out() {
        assertThat(outline("<h1>Sea!</h1><p>Text", NAMED)).endsWith("---\np Text\n");
        assertThat(outline("<h1>Land</h1><p>Text", NAMED)).endsWith("---\nh1 Land\np Text\n");
    }

    @Test
    void a_heading_that_begins_a_fragment_without_a_headline_is_one() {
        assertThat(outline("<h1>The <i>Sea</i></h1><p>Text", Metadata.NONE))
                .isEqualTo("headline: The {emphasis Sea}\n---\np Text\n");
    }

    @Test
    void nothing_makes_no_article() {
        var result = HtmlFragment.read(" ", NAMED, Resources.NONE);
        assertThat(Fixtures.failure(result)).startsWith("Sea: the input holds nothing");
    }

    private static String outline(String html, Metadata metadata) {
        return Outline.of(Fixtures.article(HtmlFragment.read(html, metadata, Resources.NONE)));
    }
}
