// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import dev.offprint.core.notice.Severity;
import java.util.ArrayList;

/** Counts how the inputs fared. Of one thread. */
public final class Totals {
    private int inputs;
    private int made;
    private int failed;
    private int leftOut;
    private boolean hasEntries;
    private int warnings;
    private int notes;

    /** Nothing counted yet. */
    public Totals() {}

    /** Counts an input. */
    public void add(Finished finished) {
        warnings += count(finished, Severity.WARNING);
        notes += count(finished, Severity.INFO);
        if (finished.isSummary()) return;
        inputs += finished.inputs().size();
        hasEntries |= finished.entry() != null;
        made += finished.files().size();
        if (finished.isLeftOut()) leftOut++;
        else failed += finished.wanted() - finished.files().size();
    }

    /** The inputs. */
    public int inputs() {
        return inputs;
    }

    /** The files that were made. */
    public int made() {
        return made;
    }

    /** The files that were not made. */
    public int failed() {
        return failed;
    }

    /** The inputs that were left out on purpose. */
    public int leftOut() {
        return leftOut;
    }

    /** The warnings. */
    public int warnings() {
        return warnings;
    }

    /** The notes. */
    public int notes() {
        return notes;
    }

    /** {@code 38 inputs: 112 files made, 2 failed; 14 warnings, 3 notes}. */
    String line() {
        var line = new StringBuilder(number(inputs, hasEntries ? "article" : "input") + ": ");
        line.append(made == 0 ? "no file made" : number(made, "file") + " made");
        if (failed > 0) line.append(", ").append(failed).append(" failed");
        if (leftOut > 0) line.append(", ").append(leftOut).append(" left out");
        var told = new ArrayList<String>();
        if (warnings > 0) told.add(number(warnings, "warning"));
        if (notes > 0) told.add(number(notes, "note"));
        return told.isEmpty() ? line.toString() : line + "; " + String.join(", ", told);
    }

    static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static int count(Finished finished, Severity severity) {
        return (int) finished.result().problems().stream()
                .filter(p -> p.severity() == severity)
                .count();
    }
}
