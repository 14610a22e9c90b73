// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureAddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src=s.jpg srcset='a.jpg 300w, b.jpg 1200w, c.jpg 9000w'> | b.jpg",
                "<img src=s.jpg srcset='a.jpg 1x, b.jpg 2x'> | b.jpg",
                "<img src=s.jpg srcset='w_1,c_2/a.jpg 300w, w_2,c_2/b.jpg 600w'> | w_2,c_2/b.jpg",
                "<img src=s.jpg srcset='a.jpg 300w,b.jpg 600w'> | b.jpg",
                "<img src=s.jpg srcset='a.jpg, b.jpg 2x'> | b.jpg",
                "<picture><source type=image/avif srcset='x.avif 2000w'><source srcset='b.webp 900w'><img src=s.jpg></picture> | b.webp",
                "<picture><source media='(prefers-color-scheme: dark)' srcset='d.jpg 900w'><img src=s.jpg></picture> | s.jpg",
                "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=l.jpg> | l.jpg",
                "<img src='/img/placeholder.png' data-srcset='a.jpg 1x, b.jpg 2x'> | b.jpg",
                "<img src=blank.gif data-original=l.jpg> | l.jpg",
                "<img src='s&#x200B;.jpg&#xFEFF;'> | s.jpg",
                "<img class=lazy data-lazy-src=l.jpg> | l.jpg",
                "<noscript><img src=n.jpg></noscript><img class=lazyload src='data:image/gif;base64,R0=' data-src=l.jpg> | l.jpg",
                "<img class=lazyload src=blank.gif><noscript><img src=n.jpg></noscript> | n.jpg",
                "<figure><div><img src=blank.gif></div><div><noscript><img src=n.jpg></noscript></div></figure> | n.jpg"
            })
    void the_best_address_is_asked_for_first_and_each_picture_is_there_once(String html, String address) {
        assertThat(outline("<p>A</p>" + html, any -> true))
                .isEqualTo("---\np A\nfigure <" + address + "> " + name(address) + " alt unknown\n" + "asset "
                        + name(address) + " image/jpeg\n");
    }

    @Test
    void what_cannot_be_had_gives_way_to_what_can() {
        var html = "<p>A</p><img src=s.jpg srcset='a.jpg 300w, b.jpg 1200w'>";
        assertThat(outline(html, "a.jpg"::equals)).contains("figure <a.jpg> a ");
        assertThat(outline(html, "s.jpg"::equals)).contains("figure <s.jpg> s ");
        assertThat(outline(html, any -> false)).contains("figure <s.jpg> missing");
    }

    @Test
    void a_page_that_names_a_base_has_its_addresses_there() {
        var page =
                "<head><base href='https://example.org/deep/'></head><p>A <a href='../b'>link</a> <a href='#x'>in</a>"
                        + "</p><p id=x>Place</p><img src='p.jpg'>";
        var asked = Set.of("https://example.org/deep/p.jpg");
        Resources there =
                address -> asked.contains(address) ? Optional.of(Pictures.disc().bytes()) : Optional.empty();
        var source = new Source("a.html", ByteSource.of(page.getBytes(StandardCharsets.UTF_8)), there);
        var outline = Outline.of(Fixtures.article(new HtmlReader().read(source, ReadOptions.STANDARD)));
        assertThat(outline)
                .contains("{link<https://example.org/b> link}", "{to#x in}")
                .contains("figure <p.jpg> p ");
    }

    private static String name(String address) {
        return address.replaceFirst(".*/", "").replaceFirst("\\..*", "");
    }

    private static String outline(String html, Predicate<String> isThere) {
        Resources some =
                address -> isThere.test(address) ? Optional.of(Pictures.disc().bytes()) : Optional.empty();
        return Outline.of(Fixtures.article(HtmlFragment.read(html, Metadata.NONE, some)));
    }
}
