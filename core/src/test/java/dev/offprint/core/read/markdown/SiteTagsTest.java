// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static dev.offprint.core.read.markdown.Written.body;
import static dev.offprint.core.read.markdown.Written.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{ \"/a.md\" 'bar' relative_url }}|/a.md",
                "{{ '/a.md' 'bar' absolute_url }}|/a.md",
                "{{ site.baseurl }}/a.md|/a.md",
                "{{ site.baseurl }}{% link _x/a.md %}|_x/a.md",
                "{% post_url 2020-01-02-a %}|2020-01-02-a",
                "{{< ref \"a.md#b\" >}}|a.md#b",
                "{{% relref \"a b.md\" %}}|a%20b.md",
                "{{< ref path=\"a.md\" lang=\"de\" >}}|a.md",
                "{{ get_url(path=\"@/a.md\") }}|@/a.md",
            })
    void the_path_in_an_address_is_kept(String written, String address) {
        var tag = written.replace("'bar'", "|");
        assertThat(body("See [it](" + tag + " \"T\") now.")).isEqualTo("p See {link<" + address + "> \"T\" it} now.\n");
        assertThat(body("![it](" + tag + ")")).startsWith("figure <" + address + "> missing \"it\"");
        assertThat(told("See [it](" + tag + ").")).contains(tag.contains("site.") ? "site.baseurl" : tag);
    }

    @Test
    void an_address_in_html_and_in_a_definition_is_kept_too() {
        assertThat(body("<a href=\"{{ '/a' | relative_url }}\">x</a> [y]\n\n[y]: {{ \"/b\" | relative_url }}\n"))
                .isEqualTo("p {link</a> x} {link</b> y}\n");
    }

    @Test
    void what_decides_is_no_address() {
        assertThat(body("[x]({% if a %}b{% endif %})")).isEqualTo("p {link<b> x}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'{% highlight ruby linenos %}\n*x*\n{% endhighlight %}','code ruby\n  *x*\n'",
        "'{% codeblock js My title %}\n*x*\n{% endcodeblock %}','p {strong My title}\ncode js\n  *x*\n'",
        "'{% codeblock a.js %}\n*x*\n{% endcodeblock %}','p {strong a.js}\ncode\n  *x*\n'",
        "'{% codeblock lang:c mark:1,2 A title %}\n*x*\n{% endcodeblock %}','p {strong A title}\ncode c\n  *x*\n'",
        "'{{< highlight go >}}\n{{< x >}}\n{{< /highlight >}}','code go\n  {{< x >}}\n'",
        "'{{< code file=\"a.go\" lang=\"go\" >}}\nx\n{{< /code >}}','p {strong a.go}\ncode go\n  x\n'",
        "'```js title=\"a b.js\" {1}\nx\n```','p {strong a b.js}\ncode js\n  x\n'",
        "'```ruby:lib/a.rb\nx\n```','p {strong lib/a.rb}\ncode ruby\n  x\n'",
        "'{% raw %}\n{{ x }}\n{% endraw %}','p {{ x }}\n'",
    })
    void code_is_code_with_its_title(String markdown, String outline) {
        assertThat(body(markdown)).isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< figure src=\"a.png\" alt=\"Alt\" title=\"Title\" caption=\"A *cap*\" attr=\"By me\" >}}",
                "{{ figure(src=\"a.png\", alt=\"Alt\", title=\"Title\", caption=\"A *cap*\", attr=\"By me\") }}",
                "{% include figure.html path=\"a.png\" alt=\"Alt\" title=\"Title\" caption=\"A *cap*\" attr=\"By me\" %}",
            })
    void a_figure_keeps_its_words(String tag) {
        assertThat(body(tag)).isEqualTo("figure <a.png> missing \"Alt\"\n  p {strong Title} A {emphasis cap} By me\n");
    }

    @Test
    void tags_that_are_left_out_are_told_word_by_word() {
        assertThat(told("{{< tabs \"One\" >}}\nx\n{{< /tabs >}}\n\n{{< tabs \"Two\" >}}"))
                .isEqualTo("read.markdown.shortcode: shortcodes of the site generator are left out: "
                        + "{{< tabs \"One\" >}}, {{< tabs \"Two\" >}}");
        assertThat(told("{% include note.html content=\"Mind this\" %}")).contains("Mind this");
        assertThat(told("*[HTML]: Hyper Text\n\nHTML.")).contains("*[HTML]: Hyper Text");
        assertThat(told("![[Other note]]"))
                .contains("read.markdown.embedded-note")
                .contains("Other note");
        assertThat(told("x{: title=\"Words\" width=\"5\"}")).endsWith(": title=\"Words\"");
        assertThat(told("```js foo\nx\n```")).contains("code is left out: foo");
    }
}
