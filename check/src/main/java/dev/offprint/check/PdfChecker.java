// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Checks PDF with veraPDF, against the profiles asked for and every profile the file itself claims in its XMP metadata.
 * A finding's code names profile, clause and test: {@code pdf.2a.6.2.11.7.2-1}. It does not judge the reading order.
 *
 * <p>Thread-safe: veraPDF keeps its state by thread. Its loggers ({@code org.verapdf}) are switched off unless the
 * application has set a level of its own. Under a default locale whose small I has no dot (Turkish, Azeri) it checks one
 * file at a time and sets the root locale meanwhile, or veraPDF would call every PDF/UA claim a fault.
 */
public final class PdfChecker implements Checker {
    /** Held strongly, because java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    static {
        if (VERAPDF.getLevel() == null) VERAPDF.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final Set<PDFAFlavour> required = EnumSet.noneOf(PDFAFlavour.class);

    /** A checker that demands these profiles, claimed or not; with none, only what the file claims is checked. */
    public PdfChecker(PdfProfile... required) {
        for (var profile : required) this.required.add(profile.flavour());
    }

    @Override
    public List<Problem> check(String name, ByteSource file) throws IOException {
        var bytes = file.readAll();
        return DottedI.call(() -> check(name, bytes));
    }

    private List<Problem> check(String name, byte[] bytes) throws IOException {
        try {
            var findings = new ArrayList<Problem>();
            for (var flavour : flavours(bytes)) findings.addAll(check(name, bytes, flavour));
            return List.copyOf(findings);
        } catch (EncryptedPdfException e) {
            return List.of(Problem.error("pdf.encrypted", name, "the PDF is encrypted", "save it without a password"));
        } catch (ModelParsingException | ValidationException e) {
            return List.of(unreadable(name, e));
        } catch (RuntimeException e) { // veraPDF's parser throws many kinds at broken files
            return List.of(unreadable(name, e));
        }
    }

    private Set<PDFAFlavour> flavours(byte[] bytes) throws ModelParsingException, EncryptedPdfException {
        var flavours = EnumSet.copyOf(required);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes))) {
            flavours.addAll(parser.getFlavours());
        } catch (IOException e) {
            throw new ModelParsingException("cannot close the PDF", e);
        }
        flavours.remove(PDFAFlavour.NO_FLAVOUR);
        return flavours;
    }

    private static List<Problem> check(String name, byte[] bytes, PDFAFlavour flavour)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> finding(name, flavour, assertion))
                    .toList();
        }
    }

    private static Problem finding(String name, PDFAFlavour flavour, TestAssertion assertion) {
        var rule = assertion.getRuleId();
        var code = "pdf." + flavour.getId() + "." + rule.getClause() + "-" + rule.getTestNumber();
        var place = name + "!" + assertion.getLocation().getContext();
        var message = assertion.getErrorMessage();
        return Problem.error(code, place, message == null ? assertion.getMessage() : message, "");
    }

    private static Problem unreadable(String name, Throwable cause) {
        return Problem.error("pdf.unreadable", name, "not a readable PDF: " + Reasons.of(cause), "");
    }
}
