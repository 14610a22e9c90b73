// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a file of any format we make with the checker for its kind, told by its first bytes, else by its name.
 * PDF must meet PDF/A-2a and whatever it claims. Thread-safe; see {@link Checker} for the cost.
 */
public final class Checks {
    private static final int PROBED_BYTES = 1024;
    private static final String UNKNOWN = "neither PDF, EPUB nor a Word document";

    private final Checker pdf;
    private final Checker epub = new EpubChecker();
    private final Checker docx = new DocxChecker();

    /** Checks that demand PDF/A-2a of PDF. */
    public Checks() {
        this(PdfProfile.PDFA_2A);
    }

    /** Checks that demand these profiles of PDF. */
    public Checks(PdfProfile... required) {
        pdf = new PdfChecker(required);
    }

    /**
     * The findings on one file; a file of a kind that nobody here checks is one finding.
     *
     * @throws IOException when the bytes cannot be read
     */
    public List<Problem> check(String name, ByteSource file) throws IOException {
        var checker = checker(name, head(file));
        if (checker.isPresent()) return checker.get().check(name, file);
        return List.of(Problem.error("check.unknown-kind", name, UNKNOWN, "name it .pdf, .epub or .docx"));
    }

    private static byte[] head(ByteSource file) throws IOException {
        try (var in = file.open()) {
            return in.readNBytes(PROBED_BYTES);
        }
    }

    private Optional<Checker> checker(String name, byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) return Optional.of(pdf);
        if (start.startsWith("PK") && start.contains("mimetypeapplication/epub+zip")) return Optional.of(epub);
        return byName(name.toLowerCase(Locale.ROOT));
    }

    private Optional<Checker> byName(String name) {
        if (name.endsWith(".pdf")) return Optional.of(pdf);
        if (name.endsWith(".epub")) return Optional.of(epub);
        if (name.endsWith(".docx")) return Optional.of(docx);
        return Optional.empty();
    }
}
