// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.SourceLines;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/** What a walk has to report: each thing with its line where that is known, and what is left out as counts. */
final class Findings {
    private final Reading reading;
    private final boolean silent;
    private final Map<LeftOut, Count> leftOut = new LinkedHashMap<>();
    private int flattened;

    /**
     * How many there are of a kind.
     *
     * @param speaking how many of them have words
     */
    private record Count(int all, int speaking) {
        static final Count MUTE = new Count(1, 0);
        static final Count SPEAKING = new Count(1, 1);

        Count plus(Count other) {
            return new Count(all + other.all, speaking + other.speaking);
        }
    }

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

    /** Counts something without words that is left out. */
    void leftOut(LeftOut kind) {
        leftOut.merge(kind, Count.MUTE, Count::plus);
    }

    /** Counts an element that is left out with all that it holds; tells of its words where each part is asked for. */
    void leftOut(LeftOut kind, Element part) {
        boolean isListed = reading.options().pages().explain() && part.hasText();
        if (!isListed) leftOut.merge(kind, part.hasText() ? Count.SPEAKING : Count.MUTE, Count::plus);
        else if (!silent) kind.explain(reading, part);
    }

    /** The same for whatever is left out inside an element that leaves the text. */
    void leftInside(Element gone) {
        gone.filter((node, depth) -> {
            var kind = node instanceof Element part ? LeftOut.of(part) : Optional.<LeftOut>empty();
            kind.ifPresent(some -> leftOut(some, (Element) node));
            return kind.isPresent() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        });
    }

    /** Counts an element that stands too deep to keep its form. */
    void flattened() {
        flattened++;
    }

    /** Reports what was counted. */
    void reportCounts() {
        leftOut.forEach((kind, count) -> kind.report(reading, count.all(), count.speaking()));
        if (flattened > 0) Nesting.report(reading, reading.limits().nesting(), flattened);
    }
}
