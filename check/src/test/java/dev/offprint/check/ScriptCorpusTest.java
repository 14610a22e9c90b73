// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The same text in the scripts of the world: valid in every format, whether there is a face for the script or not. */
@Tag("corpus")
final class ScriptCorpusTest {
    @TestFactory
    Stream<DynamicTest> the_declaration_of_human_rights_in_every_script() throws IOException {
        return Corpus.of("08-typography/udhr", ".*\\.html").tests(41, ScriptCorpusTest::faultless);
    }

    private static void faultless(Path file) throws IOException {
        var article = Trial.article(file);
        for (var format : List.of("docx", "epub")) Trial.faultless(article, format);
        var made = Trial.faultless(article, "pdf");
        var missing = made.problems().stream()
                .filter(problem -> problem.code().equals("pdf.glyph.missing"))
                .toList();
        assertThat(missing).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(missing)
                .extracting(problem -> problem.what().replaceAll(", such as.*", ""))
                .doesNotHaveDuplicates();
    }
}
