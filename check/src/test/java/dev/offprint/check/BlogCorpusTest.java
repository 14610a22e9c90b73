// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The sources of two blogs: valid in every format, and every word of them there; see {@link Corpus}. */
@Tag("corpus")
final class BlogCorpusTest {
    @TestFactory
    Stream<DynamicTest> a_blog_with_code_and_pictures() throws IOException {
        return Corpus.of("02-markdown/blog-rust-en", ".*\\.md").tests(67, Trial::faultlessAndWarnedOnce);
    }

    @TestFactory
    Stream<DynamicTest> a_blog_from_right_to_left() throws IOException {
        return Corpus.of("02-markdown/blog-mehdix-fa", ".*\\.(md|markdown)").tests(46, Trial::faultlessAndWarnedOnce);
    }
}
