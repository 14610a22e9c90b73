// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import com.adobe.epubcheck.api.EpubCheck;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.util.List;

/**
 * Checks EPUB with EPUBCheck. Every message is a finding, advice on usage too ({@code INFO}); its code carries
 * EPUBCheck's own: {@code epub.RSC-005}. The first book takes seconds, the next ones a tenth of one.
 *
 * <p>Thread-safe, but one book at a time in the whole process: EPUBCheck collects message ids in a static set.
 */
public final class EpubChecker implements Checker {
    private static final Object ONE_AT_A_TIME = new Object();

    @Override
    public List<Problem> check(String name, ByteSource file) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            var report = new FindingReport(name);
            try (var in = file.open()) {
                new EpubCheck(in, report, name).doValidate();
            } catch (RuntimeException e) { // EPUBCheck throws many kinds at broken files
                report.add(Problem.error("epub.unreadable", name, "not a readable EPUB: " + Reasons.of(e), ""));
            }
            return report.findings();
        }
    }
}
