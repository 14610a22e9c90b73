// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "page.html, page, false",
        "page.html.gz, page, true",
        "PAGE.HTML.GZ, PAGE, true",
        "page.gz, page, true",
        "page, page, false",
        ".hidden, .hidden, false",
        "a.b/page, a.b/page, false",
        "a.b/page.jsonl.zst, a.b/page, true"
    })
    void endings_and_packings_are_none_of_the_stem(String name, String stem, boolean isPacked) {
        assertThat(FileName.stem(name)).isEqualTo(stem);
        assertThat(FileName.isPacked(name)).isEqualTo(isPacked);
    }
}
