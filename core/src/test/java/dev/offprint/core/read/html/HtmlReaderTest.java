// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {
    private final HtmlReader reader = new HtmlReader();

    static List<Path> inputs() {
        return Fixtures.of("html", "html");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_page_becomes_the_article_beside_it(Path input) {
        Fixtures.compare(input, reader.read(Fixtures.source(input), ReadOptions.STANDARD));
    }
}
