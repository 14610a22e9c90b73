// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static dev.offprint.core.read.markdown.Written.body;
import static dev.offprint.core.read.markdown.Written.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteBoxesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{% notice warning \"Mind\" %}}\nA *b*.\n{{% /notice %}}",
                "{{< admonition type=\"warning\" title=\"Mind\" >}}\nA *b*.\n{{< /admonition >}}",
                "{{< warning \"Mind\" >}}\nA *b*.\n{{< /warning >}}",
                "{% warning(title=\"Mind\") %}\nA *b*.\n{% end %}",
                "{% callout title:x %}\n{% endcallout %}\n{% note warning Mind %}\nA *b*.\n{% endnote %}",
            })
    void a_box_keeps_its_kind_and_title(String box) {
        assertThat(body(box + "\n\nAfter."))
                .endsWith("Mind\n  p A {emphasis b}.\np After.\n")
                .contains("aside ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< notice warning \"Mind\" >}}A *b*.{{< /notice >}}",
                "{{% notice type=\"warning\" title=\"Mind\" %}} A *b*. {{% /notice %}} ",
                "{% warning(title=\"Mind\") %}A *b*.{% end %}",
                "```{warning} Mind\nA *b*.\n```",
                "~~~~{warning} Mind\nA *b*.\n~~~~~",
            })
    void a_box_of_one_line_or_between_fences_is_one_too(String box) {
        assertThat(body("Before.\n\n" + box + "\n\nAfter."))
                .endsWith("Mind\n  p A {emphasis b}.\np After.\n")
                .contains("aside ");
    }

    @Test
    void a_quote_of_one_line_keeps_who_is_quoted_without_quotation_marks() {
        assertThat(body("{{< quote author=\"Ann\" source=\"Log\" >}}A *b*.{{< /quote >}}\n\nAfter."))
                .contains("p A {emphasis b}.")
                .contains("Ann, Log");
        assertThat(body("{{< quote \"Ann\" >}}\nA *b*.\n{{< /quote >}}"))
                .contains("Ann")
                .doesNotContain("\"Ann");
    }

    @Test
    void of_a_box_only_what_is_not_kept_is_told() {
        assertThat(told("{{< box title=\"Kept\" author=\"Ann\" >}}\nA.\n{{< /box >}}"))
                .contains("left out: box author=\"Ann\"")
                .doesNotContain("Kept");
    }

    @Test
    void code_in_braces_that_is_no_box_stays_code() {
        assertThat(body("```{python} x\nA\n```")).startsWith("code ");
    }

    @ParameterizedTest
    @CsvSource({
        "'{% blockquote Ann Lee, A Book %}',Ann Lee\\, A Book",
        "'{% blockquote @ann https://a.b/c A tweet %}',@ann – {link<https://a.b/c> A tweet}",
        "'{% blockquote Ann Lee https://a.b/c %}',{link<https://a.b/c> Ann Lee}",
    })
    void a_quote_keeps_who_is_quoted(String opening, String attribution) {
        assertThat(body(opening + "\nA *b*.\n{% endblockquote %}\n\nAfter."))
                .contains("p A {emphasis b}.")
                .contains(attribution.replace("\\", ""))
                .doesNotContain("{%");
    }

    @Test
    void a_quote_of_zola_or_hugo_names_its_author() {
        assertThat(body("{% quote(author=\"Ann\") %}\nB\n{% end %}\n\nC"))
                .contains("quote")
                .contains("Ann")
                .endsWith("p C\n");
        assertThat(
                        body(
                                "{{< blockquote author=\"Ann\" link=\"https://a.b\" title=\"T\" >}}\nB\n{{< /blockquote >}}\n\nC"))
                .contains("{link<https://a.b> Ann, T}")
                .endsWith("p C\n");
    }

    @Test
    void tabs_have_their_titles_above_them() {
        assertThat(
                        body(
                                "{{< tabs >}}\n{{< tab \"One\" >}}\nA\n{{< /tab >}}\n{{< tab name=\"Two\" >}}\nB\n{{< /tab >}}\n{{< /tabs >}}"))
                .isEqualTo("p {strong One}\np A\np {strong Two}\np B\n");
    }

    @ParameterizedTest
    @CsvSource({
        "{{< youtube w7Ft2ymGmfc >}},youtube.com/watch?v=w7Ft2ymGmfc",
        "'{{ youtube(id=\"w7Ft2ymGmfc\") }}',youtube.com/watch?v=w7Ft2ymGmfc",
        "{% youtube w7Ft2ymGmfc %},youtube.com/watch?v=w7Ft2ymGmfc",
        "'{% include youtube.html id=\"w7Ft2ymGmfc\" %}',youtube.com/watch?v=w7Ft2ymGmfc",
        "{{< vimeo 146022717 >}},vimeo.com/146022717",
        "'{{< tweet user=\"ann\" id=\"1453110110599868418\" >}}',twitter.com/ann/status/1453110110599868418",
    })
    void a_film_or_post_is_embedded_with_its_address(String tag, String address) {
        assertThat(body("Before.\n\n" + tag + "\n\nAfter.")).contains("embed").contains(address);
    }

    @Test
    void what_nothing_closes_opens_nothing() {
        assertThat(body("{{% notice tip %}}\nA\n\nB")).isEqualTo("p A\np B\n");
        assertThat(told("{{% notice tip \"T\" %}}\nA\n\nB")).contains("notice tip \"T\"");
    }
}
