// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.SourceLines;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a walk has to report: each thing with its line where that is known, and what is left out as counts. */
final class Findings {
    private final Reading reading;
    private final boolean silent;
    private final Map<LeftOut, Integer> leftOut = new LinkedHashMap<>();
    private int flattened;

    Findings(Reading reading, boolean silent) {
        this.reading = reading;
        this.silent = silent;
    }

    Reading reading() {
        return reading;
    }

    void info(String code, String what) {
        if (!silent) reading.info("read.html." + code, reading.place(), what, "");
    }

    void info(String code, Element at, String what, String cure) {
        if (!silent) reading.info("read.html." + code, SourceLines.place(reading, at), what, cure);
    }

    void warning(String code, Element at, String what, String cure) {
        if (!silent) reading.warning("read.html." + code, SourceLines.place(reading, at), what, cure);
    }

    /** Counts an element that is left out with all that it holds. */
    void leftOut(LeftOut kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }

    /** Counts an element that stands too deep to keep its form. */
    void flattened() {
        flattened++;
    }

    /** Reports what was counted. */
    void reportCounts() {
        leftOut.forEach((kind, count) -> kind.report(reading, count));
        if (flattened > 0) Nesting.report(reading, reading.limits().nesting(), flattened);
    }
}
