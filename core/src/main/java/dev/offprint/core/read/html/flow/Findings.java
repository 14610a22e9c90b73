// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.read.Reading;
import dev.offprint.core.read.SourceLines;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/** What a walk has to report: each thing with its line where that is known, and what is left out as counts. */
public final class Findings {
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

    /** @param silent for a first walk, of which nothing is told */
    public Findings(Reading reading, boolean silent) {
        this.reading = reading;
        this.silent = silent;
    }

    /** Where the problems go. */
    public Reading reading() {
        return reading;
    }

    /** Tells of something that has no place of its own, as a note; the code goes after {@code read.html.}. */
    public void info(String code, String what) {
        if (!silent) reading.info("read.html." + code, reading.place(), what, "");
    }

    /** Tells of something at an element, as a note; an empty cure where there is none. */
    public void info(String code, Element at, String what, String cure) {
        if (!silent) reading.info("read.html." + code, SourceLines.place(reading, at), what, cure);
    }

    /** Tells of something at an element that the reader should look at. */
    public void warning(String code, Element at, String what, String cure) {
        if (!silent) reading.warning("read.html." + code, SourceLines.place(reading, at), what, cure);
    }

    /** Counts something without words that is left out. */
    public void leftOut(LeftOut kind) {
        leftOut.merge(kind, Count.MUTE, Count::plus);
    }

    /** Counts an element that is left out with all that it holds; tells of its words where each part is asked for. */
    public void leftOut(LeftOut kind, Element part) {
        boolean isListed = reading.options().pages().explain() && part.hasText();
        if (!isListed) leftOut.merge(kind, part.hasText() ? Count.SPEAKING : Count.MUTE, Count::plus);
        else if (!silent) kind.explain(reading, part);
    }

    /** The same for whatever is left out inside an element that leaves the text. */
    public void leftInside(Element gone) {
        gone.filter((node, depth) -> {
            var kind = node instanceof Element part ? LeftOut.of(part) : Optional.<LeftOut>empty();
            kind.ifPresent(some -> leftOut(some, (Element) node));
            return kind.isPresent() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        });
    }

    /** Counts an element that stands too deep to keep its form. */
    public void flattened() {
        flattened++;
    }

    /** Reports what was counted. */
    public void reportCounts() {
        leftOut.forEach((kind, count) -> kind.report(reading, count.all(), count.speaking()));
        if (flattened > 0) Nesting.report(reading, reading.limits().nesting(), flattened);
    }
}
