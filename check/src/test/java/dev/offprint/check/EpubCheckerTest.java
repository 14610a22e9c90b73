// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EpubCheckerTest {
    private static final EpubChecker CHECKER = new EpubChecker();

    @ParameterizedTest
    @ValueSource(strings = {"ocf-minimal-valid", "ocf-zip-valid"})
    void a_valid_book_has_no_finding(String file) throws IOException {
        assertThat(findings(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ocf-directory-empty-warning, WARNING, epub.PKG-014",
        "ocf-filename-duplicate-after-full-case-folding-error, ERROR, epub.OPF-060",
        "ocf-filename-not-utf8-error, ERROR, epub.PKG-027",
        "ocf-mimetype-file-missing-error, ERROR, epub.PKG-006",
        "ocf-zip-unreadable-image-with-epub-extension-fatal, ERROR, epub.PKG-004"
    })
    void a_broken_book_is_found_by_the_code_of_its_fault(String file, Severity severity, String code)
            throws IOException {
        assertThat(findings(file)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.place()).as("no path of the machine").isEqualTo(file + ".epub");
        });
    }

    @Test
    void a_file_that_is_no_zip_is_a_finding() throws IOException {
        assertThat(CHECKER.check("a.epub", ByteSource.of("A text.".getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
    }

    @Test
    void a_word_document_named_as_a_book_is_a_finding() throws IOException {
        assertThat(CHECKER.check("a.epub", Cases.source("docx/00-good.docx"))).isNotEmpty();
    }

    @Test
    void a_book_that_was_cut_off_is_a_finding() throws IOException {
        var whole = Cases.bytes("epub/ocf-minimal-valid.epub");
        for (var prefix : Cases.prefixes(whole).toList()) {
            assertThat(CHECKER.check("cut.epub", ByteSource.of(prefix)))
                    .as("%d bytes", prefix.length)
                    .isNotEmpty();
        }
    }

    private static List<Problem> findings(String file) throws IOException {
        return CHECKER.check(file + ".epub", Cases.source("epub/" + file + ".epub"));
    }
}
