// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "HTTP://Example.org/A b?c=\"d\", http://Example.org/A%20b?c=%22d%22",
        "https://example.org/%zz%41#a#b, https://example.org/%25zz%41#a%23b",
        "https://пример.рф/ü, https://xn--e1afmkfd.xn--p1ai/%C3%BC",
        "http://user:secret@example.org:8080/, http://user:secret@example.org:8080/",
        "http://[::1]:80/x, http://[::1]:80/x",
        "mailto:a@example.org?subject=Hello there, mailto:a@example.org?subject=Hello%20there",
        "tel:+49 30 1234, tel:+49%2030%201234"
    })
    void addresses_of_the_outside_world_become_urls(String target, String url) {
        assertThat(LinkAddress.of(target)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.html",
                "/page",
                "//example.org",
                "#here",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "http://",
                "http:///x",
                "http://a b/",
                "http://256.1.1.1/",
                "http://example.org:99999/",
                "http://[::1/",
                "http://[1:2]/",
                "http://xn--a/",
                "mailto:",
                "tel:#"
            })
    void others_are_none(String target) {
        assertThat(LinkAddress.of(target)).isEmpty();
    }
}
