// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.OutlineEntry;
import dev.offprint.pdf.page.Structure;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.page.TypesetDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class PdfPainterTest {
    @Test
    void the_same_document_gives_the_same_bytes() {
        var bytes = Painted.bytes(Composition.document(Composition.INFO));
        assertThat(Painted.bytes(Composition.document(Composition.INFO))).isEqualTo(bytes);
    }

    @Test
    void text_comes_back_in_reading_order() {
        assertThat(painted().text().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Running head",
                        "The river, AV Wäre",
                        "A paragraph that goes to rivers of",
                        "the world and to the table, and on",
                        "1. item 1",
                        "2. item 2",
                        "1 A note.",
                        "1",
                        "to the next page.",
                        "Rivers",
                        "Elbe",
                        "2");
    }

    @Test
    void the_structure_names_tags_text_and_properties() {
        assertThat(StructureOutline.of(painted().document())).isEqualTo("""
                        Document
                          Art
                            H1 "The river, AV Wäre"
                            P "A paragraph that goes to "
                              Link "rivers of the world" annotation 0 annotation 0
                            " and to "
                              Link "the table" annotation 0
                            ", and onto the next page."
                            L ListNumbering=Decimal
                              LI
                                Lbl "1. "
                                LBody "item 1"
                              LI
                                Lbl "2. "
                                LBody "item 2"
                            Note id=note-13
                              Lbl "1 "
                              P "A note."
                            Figure alt="Two colours" BBox=[60 505.276 100 535.276]
                            Table
                              THead
                                TR
                                  TH "Rivers" Scope=Column ColSpan=2
                              TBody
                                TR
                                  TH "Elbe" Scope=Row
                                  TD
                        """);
    }

    @Test
    void links_lead_out_and_in_and_are_described() throws IOException {
        var document = painted().document();
        var links = document.getPage(0).getAnnotations();
        assertThat(links).allSatisfy(link -> assertThat(link.isPrinted()).isTrue());
        assertThat(links)
                .extracting("contents")
                .containsExactly("https://example.org/flüsse", "https://example.org/flüsse", "the table");
        var outside = links.get(0).getCOSObject().getCOSDictionary(COSName.A);
        assertThat(outside.getString(COSName.URI)).isEqualTo("https://example.org/fl%C3%BCsse");
        assertThat(((PDAnnotationLink) links.get(2)).getCOSObject().getString(COSName.DEST))
                .isEqualTo("table");
        var destination = document.getDocumentCatalog().getNames().getDests().getValue("table");
        assertThat(destination.retrievePageNumber()).isEqualTo(1);
    }

    @Test
    void the_outline_is_nested_and_open() {
        var outline = painted().document().getDocumentCatalog().getDocumentOutline();
        assertThat(outline.getOpenCount()).isEqualTo(2);
        assertThat(outline.getFirstChild().getTitle()).isEqualTo("The river");
        assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("Its table");
    }

    @Test
    void folios_are_page_labels() throws IOException {
        var catalog = painted().document().getDocumentCatalog();
        assertThat(catalog.getPageLabels().getLabelsByPageIndices()).containsExactly("1", "2");
        assertThat(catalog.getPageLabels().getPageRangeCount()).isEqualTo(1);
    }

    @Test
    void running_heads_and_rules_are_artifacts() {
        assertThat(painted().content(0))
                .contains("/Artifact<</Type/Pagination/Subtype/Header>>BDC")
                .contains("/Artifact<</Type/Pagination/Subtype/Footer>>BDC")
                .contains("/Artifact<</Type/Layout>>BDC");
    }

    @Test
    void pdf_ua_is_claimed_only_by_accessible_documents() {
        assertThat(metadata(true)).contains("<pdfuaid:part>1</pdfuaid:part>").contains("<pdfaid:part>2</pdfaid:part>");
        assertThat(metadata(false)).doesNotContain("pdfuaid").contains("<pdfaid:part>2</pdfaid:part>");
    }

    @Test
    void information_and_metadata_say_the_same() {
        var information = painted().document().getDocumentInformation();
        assertThat(information.getTitle()).isEqualTo("Der Strom & das Meer");
        assertThat(information.getAuthor()).isEqualTo("Ada Weiß; Игорь Петров");
        assertThat(information.getCustomMetadataValue("CreationDate")).isEqualTo("D:20261101102030+00'00'");
        assertThat(metadata(true))
                .contains("Der Strom &amp; das Meer")
                .contains("<rdf:li>Ada Weiß</rdf:li><rdf:li>Игорь Петров</rdf:li>")
                .contains("<xmp:CreateDate>2026-11-01T10:20:30Z</xmp:CreateDate>");
    }

    @Test
    void content_of_a_leaf_that_is_not_in_the_structure_is_refused() {
        var sheet = new Sheet();
        sheet.words(new Mark.Content(1), Sheet.SERIF, 10, 0, 0, "lost");
        var root = new Structure.Element(0, Tag.DOCUMENT, Structure.Properties.NONE, List.of());
        var document = new TypesetDocument(
                Composition.INFO, List.of(sheet.page("1")), root, List.<OutlineEntry>of(), Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Painted.bytes(document))
                .withMessage("the structure has no leaf 1");
    }

    @Test
    void no_more_of_pdfbox_is_used_than_its_objects() {
        var classes = new ClassFileImporter(List.of(new DoNotIncludeTests())).importPackages("dev.offprint.pdf.paint");
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.awt..", "javax..", "org.apache.pdfbox.pdmodel.font..", "org.apache.pdfbox.pdfwriter..")
                .because("PDDocument and most others load AWT or look for the system's fonts")
                .check(classes);
    }

    private static Painted painted() {
        return Painted.of(Composition.document(Composition.INFO));
    }

    private static String metadata(boolean accessible) {
        var i = Composition.INFO;
        var info = new DocumentFacts(
                i.title(),
                i.authors(),
                i.description(),
                i.keywords(),
                i.language(),
                i.instant(),
                i.identifier(),
                i.rights(),
                false,
                accessible);
        var file = Painted.bytes(Composition.document(info));
        var text = new String(file, StandardCharsets.UTF_8);
        return text.substring(text.indexOf("<?xpacket"), text.indexOf("<?xpacket end"));
    }
}
