// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DocxCheckerTest {
    private static final DocxChecker CHECKER = new DocxChecker();
    /** Every copy has it, the good one too: its footnote really carries its reference mark twice. */
    private static final String BASELINE = "docx.lint.doubled-note-mark word/footnotes.xml/w:footnotes/w:footnote[3]";

    private static final String BODY = "word/document.xml/w:document/w:body/";

    /** File, then each finding beyond the baseline: its code, and where in the package. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("00-good"),
                fault("01-pPr-order", "docx.schema " + BODY + "w:p[17]/w:pPr/w:pStyle"),
                fault("02-rPr-order", lint("run-property-order", "w:p[4]/w:hyperlink/w:r/w:rPr/w:rStyle")),
                fault("03-dangling-rid-link", lint("dangling-relationship", "w:p[7]/w:hyperlink[1]")),
                fault(
                        "04-dangling-rid-img",
                        lint(
                                "dangling-relationship",
                                "w:p[27]/w:r/w:drawing/wp:inline/a:graphic/a:graphicData/pic:pic/pic:blipFill/a:blip")),
                fault("05-dup-docPr", lint("duplicate-drawing-id", "w:p[28]/w:r/w:drawing/wp:inline/wp:docPr")),
                fault("06-tc-without-p", lint("cell-without-paragraph", "w:tbl/w:tr[1]/w:tc[1]")),
                fault("07-no-tblGrid", "docx.schema " + BODY + "w:tbl/w:tr[1]", lint("missing-table-grid", "w:tbl")),
                fault(
                        "08-dup-bookmark-id+name",
                        lint("duplicate-bookmark-id", "w:p[16]/w:bookmarkStart"),
                        lint("duplicate-bookmark-name", "w:p[16]/w:bookmarkStart")),
                fault("09-footnote-missing", lint("missing-note", "w:p[7]/w:r[2]/w:footnoteReference")),
                fault("10-style-missing", lint("missing-style", "w:p[22]/w:pPr/w:pStyle")),
                fault(
                        "11-control-char",
                        "docx.package.not-well-formed word/document.xml",
                        "docx.lint.missing-main-document "),
                fault("12-numId-missing", lint("missing-numbering", "w:p[18]/w:pPr/w:numPr/w:numId")),
                fault("13-no-png-ctype", "docx.lint.missing-content-type word/media/image2.png"),
                fault("14-numbering-order", "docx.schema word/numbering.xml/w:numbering/w:abstractNum[1]"),
                fault("15-fld-no-end", lint("unclosed-field", "w:p[4]/w:r[1]/w:fldChar")),
                fault(
                        "16-bad-enum",
                        "docx.schema word/footer1.xml/w:ftr/w:p/w:pPr/w:jc",
                        "docx.schema word/footer1.xml/w:ftr/w:p/w:pPr/w:jc"),
                fault("17-rel-target-missing", "docx.lint.missing-target word/document.xml"),
                fault("18-mc-ignorable", "docx.lint.undeclared-ignorable word/document.xml"),
                fault("19-dup-zip-entry", "docx.package.duplicate-entry word/settings.xml"),
                fault("20-unknown-elem", "docx.schema " + BODY + "w:p[22]/w:r/w:foo"),
                fault(
                        "21-anchor-missing",
                        lint("dead-anchor", "w:p[4]/w:hyperlink"),
                        lint("dead-anchor", "w:p[7]/w:hyperlink[2]")),
                fault("22-compat-order", "docx.schema word/settings.xml/w:settings/w:zoom"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_seeded_fault_is_found_beside_the_doubled_note_mark_that_all_copies_have(
            String file, List<String> expected) throws IOException {
        var findings = findings(file);
        assertThat(findings).contains(BASELINE);
        assertThat(findings.stream().filter(finding -> !finding.equals(BASELINE)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void a_file_that_is_no_zip_is_a_finding() throws IOException {
        assertThat(CHECKER.check("a.docx", ByteSource.of("A text.".getBytes(StandardCharsets.UTF_8))))
                .extracting(Problem::code, Problem::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("docx.package.unreadable", "a.docx"));
    }

    @Test
    void a_book_named_as_a_word_document_is_a_finding() throws IOException {
        assertThat(CHECKER.check("a.docx", Cases.source("epub/ocf-minimal-valid.epub")))
                .extracting(Problem::code)
                .contains("docx.lint.missing-main-document");
    }

    @Test
    void a_document_that_was_cut_off_is_a_finding() throws IOException {
        for (var prefix : Cases.prefixes(Cases.bytes("docx/00-good.docx")).toList()) {
            assertThat(CHECKER.check("cut.docx", ByteSource.of(prefix)))
                    .as("%d bytes", prefix.length)
                    .isNotEmpty();
        }
    }

    @Test
    void two_checks_of_one_file_say_the_same() throws IOException {
        assertThat(findings("20-unknown-elem")).isEqualTo(findings("20-unknown-elem"));
    }

    private static List<String> findings(String file) throws IOException {
        var name = file + ".docx";
        return CHECKER.check(name, Cases.source("docx/" + name)).stream()
                .map(problem -> problem.code() + " "
                        + problem.place().substring(name.length()).replaceFirst("^!", ""))
                .toList();
    }

    private static Arguments fault(String file, String... findings) {
        return arguments(file, List.of(findings));
    }

    private static String lint(String rule, String inBody) {
        return "docx.lint." + rule + " " + BODY + inBody;
    }
}
