// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.lint.Lint;
import dev.offprint.check.ooxml.OoxmlSchemas;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks Word documents: the package, every part against the OOXML schemas, and a lint for what no schema sees.
 * Codes: {@code docx.package.…}, {@code docx.schema}, {@code docx.lint.…}. Thread-safe.
 */
public final class DocxChecker implements Checker {
    private final OoxmlSchemas schemas = new OoxmlSchemas();

    @Override
    public List<Problem> check(String name, ByteSource file) throws IOException {
        var bytes = file.readAll();
        var findings = new ArrayList<Problem>();
        try {
            var word = WordPackage.open(name, bytes, findings::add);
            schemas.validate(word, findings::add);
            Lint.check(word, findings::add);
        } catch (OffprintException e) {
            findings.add(e.problem());
        }
        return List.copyOf(findings);
    }
}
