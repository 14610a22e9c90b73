// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A standard that a PDF can be asked to meet. */
public enum PdfProfile {
    /** ISO 19005-2, level A: for archives, tagged. */
    PDFA_2A(PDFAFlavour.PDFA_2_A),
    /** ISO 19005-2, level B: for archives, looks only. */
    PDFA_2B(PDFAFlavour.PDFA_2_B),
    /** ISO 14289-1: accessible. */
    PDFUA_1(PDFAFlavour.PDFUA_1);

    private final PDFAFlavour flavour;

    PdfProfile(PDFAFlavour flavour) {
        this.flavour = flavour;
    }

    PDFAFlavour flavour() {
        return flavour;
    }
}
