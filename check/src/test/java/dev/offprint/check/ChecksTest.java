// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChecksTest {
    private static final Checks CHECKS = new Checks();

    @ParameterizedTest
    @CsvSource({
        "pdf/2b-6-1-3-t01-fail-b.pdf, unnamed, pdf.2a.",
        "epub/ocf-zip-unreadable-image-with-epub-extension-fatal.epub, A.EPUB, epub.PKG-",
        "docx/00-good.docx, STORY.DOCX, docx.lint.",
        "docx/00-good.docx, story.zip, check.unknown-kind"
    })
    void the_first_bytes_choose_the_checker_else_the_name(String file, String name, String code) throws IOException {
        assertThat(CHECKS.check(name, Cases.source(file)))
                .extracting(Problem::code)
                .anyMatch(c -> c.startsWith(code));
    }

    @ParameterizedTest
    @CsvSource({"story.txt, check.unknown-kind", "story.pdf, pdf.unreadable", "story.docx, docx.package.unreadable"})
    void an_empty_file_is_a_finding(String name, String code) throws IOException {
        assertThat(CHECKS.check(name, ByteSource.of("".getBytes(StandardCharsets.UTF_8))))
                .extracting(Problem::code)
                .containsExactly(code);
    }
}
