// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.export.ExportResult;

/** Tells what came of each input, in the order of the inputs. Of one thread. */
public interface Report {
    /** One input is done with. */
    void finished(String input, ExportResult result);
}
