// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.page.clean.Cleaning;
import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.prepare.Preparation;
import dev.offprint.core.read.page.score.Grab;
import dev.offprint.core.read.page.score.Strictness;
import dev.offprint.core.read.page.score.TitleLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The first opinion: tries with all rules, and with fewer while too little text comes out. */
final class ReaderView {
    private static final int ENOUGH = 500;

    private ReaderView() {}

    /**
     * What one try found.
     *
     * @param length characters of its text
     */
    record Try(Element content, Drops drops, int length) {}

    /** The first try that gives enough text or all that there is, else the one that gives most. */
    static Try of(Document page, String title, Reading reading) throws OffprintException {
        var words = new ClassWords();
        Try best = null;
        for (@Nullable Strictness at = Strictness.FULL;
                at != null;
                at = at.next().orElse(null)) {
            var drops = new Drops();
            var body = page.body().clone();
            Preparation.of(body, drops);
            reading.checkTime();
            var content = Grab.of(body, words, at, new TitleLine(title), drops, reading);
            Cleaning.of(content, words, at, drops);
            var found =
                    new Try(content, drops, Measures.of(content).get(content).length());
            if (found.length() >= ENOUGH) return found;
            if (at == Strictness.FULL && ShortText.isAll(content, page.body(), words)) return found;
            if (best == null || found.length() > best.length()) best = found;
        }
        if (best == null) throw new AssertionError("nothing was tried");
        return best;
    }
}
