// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.util.List;

/**
 * Tells what is wrong with one file. A file that cannot be understood at all is a finding too, never an exception.
 * Checkers keep what is dear to make (schemas, profiles): make one and use it for many files. They are thread-safe,
 * neither print nor log, and fetch nothing from the network.
 */
public sealed interface Checker permits PdfChecker, EpubChecker, DocxChecker {
    /**
     * The findings in the order of their discovery; empty when the file is faultless.
     *
     * @param name what the file is called in the findings' places; its extension may matter to the validator
     * @param file its bytes
     * @throws IOException when the bytes cannot be read
     */
    List<Problem> check(String name, ByteSource file) throws IOException;
}
