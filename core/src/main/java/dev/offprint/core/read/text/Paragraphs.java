// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of chunks, which may be hard-wrapped, one paragraph a line, verse, or items of a list. */
final class Paragraphs {
    /** A line longer than this was not broken by hand. */
    private static final int LONG_LINE = 120;

    private static final int LOOK_AT_CLOCK = 512;

    private final Reading reading;

    Paragraphs(Reading reading) {
        this.reading = reading;
    }

    List<Unit> of(List<Chunk> chunks) throws OffprintException {
        var units = new ArrayList<Unit>();
        int count = 0;
        for (var chunk : chunks) {
            if (++count % LOOK_AT_CLOCK == 0) reading.checkTime();
            units.addAll(of(chunk));
        }
        return units;
    }

    private List<Unit> of(Chunk chunk) {
        if (reading.cleanUp() == CleanUp.OFF) return List.of(chunk.asItStands());
        if (chunk.longestLine() > LONG_LINE) return chunk.linePerUnit();
        if (reading.cleanUp() == CleanUp.SAFE || chunk.lines().size() == 1) return List.of(chunk.stripped());
        var joined = new Unwrap(chunk).units();
        if (joined.size() < chunk.lines().size() && joined.get(0).isOneLine()) reportJoined(chunk);
        return joined;
    }

    private void reportJoined(Chunk chunk) {
        reading.info(
                "read.text.lines-joined",
                reading.place(chunk.line()),
                chunk.lines().size() + " lines were joined to paragraphs",
                "");
    }
}
