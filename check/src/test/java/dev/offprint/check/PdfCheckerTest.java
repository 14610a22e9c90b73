// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfCheckerTest {
    @ParameterizedTest
    @CsvSource({"2b-6-6-2-3-1-t01-pass-y, PDFA_2B", "ua1-7-18-1-t02-pass-b, PDFUA_1", "ua1-7-2-t17-pass-d, PDFUA_1"})
    void a_good_file_has_no_finding(String file, PdfProfile profile) throws IOException {
        assertThat(findings(file, profile)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2b-6-1-3-t01-fail-b, PDFA_2B, pdf.2b.6.1.3-1",
        "2b-6-2-10-t03-fail-d, PDFA_2B, pdf.2b.6.2.10-2",
        "ua1-7-2-t24-fail-a, PDFUA_1, pdf.ua1.7.2-24",
        "ua1-7-2-t29-fail-h, PDFUA_1, pdf.ua1.7.2-29"
    })
    void a_broken_file_is_found_by_the_clause_that_it_breaks(String file, PdfProfile profile, String code)
            throws IOException {
        assertThat(findings(file, profile)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).startsWith(file + ".pdf!root");
        });
    }

    @Test
    void what_a_file_claims_is_checked_unasked() throws IOException {
        assertThat(findings("2b-6-1-3-t01-fail-b")).extracting(Problem::code).containsExactly("pdf.2b.6.1.3-1");
    }

    @Test
    void what_is_asked_is_checked_unclaimed() throws IOException {
        assertThat(findings("2b-6-6-2-3-1-t01-pass-y", PdfProfile.PDFUA_1))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).startsWith("pdf.ua1."));
    }

    @Test
    void a_file_that_is_no_pdf_is_a_finding() throws IOException {
        var text = ByteSource.of("A text.".getBytes(StandardCharsets.UTF_8));
        assertThat(new PdfChecker().check("a.pdf", text))
                .extracting(Problem::code, Problem::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("pdf.unreadable", "a.pdf"));
    }

    @Test
    void a_file_that_was_cut_off_is_a_finding() throws IOException {
        var checker = new PdfChecker(PdfProfile.PDFA_2B);
        for (var prefix :
                Cases.prefixes(Cases.bytes("pdf/2b-6-6-2-3-1-t01-pass-y.pdf")).toList()) {
            assertThat(checker.check("cut.pdf", ByteSource.of(prefix)))
                    .as("%d bytes", prefix.length)
                    .isNotEmpty();
        }
    }

    private static List<Problem> findings(String file, PdfProfile... profiles) throws IOException {
        return new PdfChecker(profiles).check(file + ".pdf", Cases.source("pdf/" + file + ".pdf"));
    }
}
