// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

/** Standard structure types (ISO 32000-1, 14.8.4), by the names that the file uses. */
public enum Tag {
    DOCUMENT("Document"),
    PART("Part"),
    ART("Art"),
    SECT("Sect"),
    DIV("Div"),
    BLOCK_QUOTE("BlockQuote"),
    CAPTION("Caption"),
    TOC("TOC"),
    TOCI("TOCI"),
    P("P"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    THEAD("THead"),
    TBODY("TBody"),
    TFOOT("TFoot"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    SPAN("Span"),
    QUOTE("Quote"),
    NOTE("Note"),
    REFERENCE("Reference"),
    BIB_ENTRY("BibEntry"),
    CODE("Code"),
    LINK("Link"),
    FIGURE("Figure"),
    FORMULA("Formula");

    private final String pdfName;

    Tag(String pdfName) {
        this.pdfName = pdfName;
    }

    /** The name in the file. */
    public String pdfName() {
        return pdfName;
    }
}
