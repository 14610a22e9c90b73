// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.core.notice.OffprintException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that the seeded faults do not try, each on the smallest document that breaks it. */
final class LintTest {
    private static final String P = "<w:p/>";
    private static final String GRID = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>";
    private static final String CELL = "<w:tc>" + P + "</w:tc>";
    private static final String HEAD_ROW = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + CELL + CELL + "</w:tr>";

    @Test
    void a_small_document_has_no_finding() throws OffprintException {
        assertThat(lint(SmallPackage.of(P))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unclosed-field | <w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
                "unclosed-field | <w:p><w:r><w:fldChar w:fldCharType='separate'/></w:r></w:p>",
                "unclosed-bookmark | <w:p><w:bookmarkStart w:id='1' w:name='a'/></w:p>",
                "long-bookmark-name | <w:p><w:bookmarkStart w:id='1' w:name='abcdefghijklmnopqrstuvwxyzabcdefghijklmno'/>"
                        + "<w:bookmarkEnd w:id='1'/></w:p>",
                "dead-anchor | <w:p><w:r><w:instrText> PAGEREF nowhere \\h </w:instrText></w:r></w:p>",
                "missing-alternative | <w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='a'/></wp:inline></w:drawing></w:r></w:p>",
                "lost-space | <w:p><w:r><w:t>word </w:t></w:r></w:p>",
                "lost-break | <w:p><w:r><w:t>a\tb</w:t></w:r></w:p>",
                "run-property-order | <w:p><w:r><w:rPr><w:b/><w:b/></w:rPr></w:r></w:p>",
                "missing-note | <w:p><w:r><w:endnoteReference w:id='1'/></w:r></w:p>",
                "missing-note | <w:p><w:r><w:commentReference w:id='1'/></w:r></w:p>",
            })
    void text_with_one_fault_has_one_finding(String rule, String body) throws OffprintException {
        assertThat(lint(SmallPackage.of(body))).containsExactly(rule);
    }

    @Test
    void a_row_that_does_not_fill_its_table_is_uneven() throws OffprintException {
        var table = "<w:tbl>" + GRID + HEAD_ROW + "<w:tr>" + CELL + "</w:tr></w:tbl>";
        assertThat(lint(SmallPackage.of(table))).containsExactly("uneven-row");
    }

    @Test
    void cells_that_span_and_columns_left_out_fill_a_row() throws OffprintException {
        var wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + P + "</w:tc></w:tr>";
        var short1 = "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + CELL + "</w:tr>";
        assertThat(lint(SmallPackage.of("<w:tbl>" + GRID + HEAD_ROW + wide + short1 + "</w:tbl>")))
                .isEmpty();
    }

    @Test
    void a_table_of_two_rows_without_a_head_is_hinted_at() throws OffprintException {
        var row = "<w:tr>" + CELL + CELL + "</w:tr>";
        assertThat(lint(SmallPackage.of("<w:tbl>" + GRID + row + row + "</w:tbl>")))
                .containsExactly("missing-header-row");
    }

    @Test
    void a_picture_that_is_decoration_needs_no_words() throws OffprintException {
        var drawing = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='a'%s</wp:inline></w:drawing></w:r></w:p>";
        var marked = "><d:decorative xmlns:d='urn:d' val='1'/></wp:docPr>";
        assertThat(lint(SmallPackage.of(drawing.formatted(" descr=''/>")))).isEmpty();
        assertThat(lint(SmallPackage.of(drawing.formatted(marked)))).isEmpty();
    }

    @Test
    void a_note_that_shows_its_number_once_is_right() throws OffprintException {
        assertThat(lint(noted("<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r></w:p></w:footnote>")))
                .isEmpty();
    }

    @Test
    void a_note_that_shows_its_number_twice_over_two_paragraphs_is_found() throws OffprintException {
        var marked = "<w:p><w:r><w:footnoteRef/></w:r></w:p>";
        assertThat(lint(noted("<w:footnote w:id='1'>" + marked + marked + "</w:footnote>")))
                .containsExactly("doubled-note-mark");
    }

    @Test
    void two_notes_of_one_id_are_found() throws OffprintException {
        var note = "<w:footnote w:id='1'><w:p/></w:footnote>";
        assertThat(lint(noted(note + note))).containsExactly("duplicate-note");
    }

    @Test
    void a_note_without_a_paragraph_is_found() throws OffprintException {
        assertThat(lint(noted("<w:footnote w:id='1'/>"))).containsExactly("missing-paragraph");
    }

    @Test
    void a_list_of_no_kind_is_found() throws OffprintException {
        var numbering = SmallPackage.root("numbering", "<w:num w:numId='1'><w:abstractNumId w:val='9'/></w:num>");
        var small = SmallPackage.of(P)
                .with("word/numbering.xml", numbering)
                .related("word/document.xml", "numbering", "numbering.xml");
        assertThat(lint(small)).containsExactly("missing-abstract-numbering");
    }

    @Test
    void a_type_for_a_part_that_is_not_there_is_found() throws OffprintException {
        assertThat(lint(SmallPackage.of(P).typed("/word/nothing.xml"))).containsExactly("content-type-without-part");
    }

    @Test
    void a_package_that_leads_to_no_document_is_found() throws OffprintException {
        assertThat(lint(SmallPackage.of(P).without("word/document.xml")))
                .containsExactly("missing-main-document", "missing-target");
        assertThat(lint(SmallPackage.of(P).without("_rels/.rels"))).containsExactly("missing-main-document");
    }

    @Test
    void a_package_without_content_types_is_found() throws OffprintException {
        assertThat(lint(SmallPackage.of(P).without("[Content_Types].xml"))).containsExactly("missing-content-type");
    }

    private static SmallPackage noted(String notes) {
        return SmallPackage.of(P)
                .with("word/footnotes.xml", SmallPackage.root("footnotes", notes))
                .related("word/document.xml", "footnotes", "footnotes.xml");
    }

    private static List<String> lint(SmallPackage small) throws OffprintException {
        var rules = new ArrayList<String>();
        var word = WordPackage.open("small.docx", small.zip(), problem -> rules.add(problem.code()));
        Lint.check(word, problem -> rules.add(problem.code().replaceFirst("^docx\\.lint\\.", "")));
        return rules;
    }
}
