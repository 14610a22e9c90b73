// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text with their ends (LF, CR LF or CR); what was read can be put back. Of one thread. */
final class TextLines {
    private final Reader in;
    private final long most;
    private final char[] buffer = new char[1 << 16];
    private final Deque<Line> back = new ArrayDeque<>();
    private int at;
    private int end;
    private long number;

    /** @param most characters of one line */
    TextLines(Reader in, long most) {
        this.in = in;
        this.most = most;
    }

    /**
     * A line.
     *
     * @param text with its end; empty when it was too long, and nothing else
     * @param number from 1
     */
    record Line(String text, long number) {
        boolean isTooLong() {
            return text.isEmpty();
        }
    }

    /** The next one; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!back.isEmpty()) return back.pop();
        if (at == end && !fill()) return null;
        return new Line(text(), ++number);
    }

    /** Will give lines once more. */
    void putBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) back.push(lines.get(i));
    }

    private String text() throws IOException {
        int stop = stop();
        if (stop < end && (buffer[stop] == '\n' || stop + 1 < end)) {
            int start = at;
            at = behindEnd(stop);
            return at - start > most ? "" : new String(buffer, start, at - start);
        }
        return acrossBuffers();
    }

    private String acrossBuffers() throws IOException {
        var text = new StringBuilder();
        boolean isOver;
        long length = 0;
        do {
            int stop = stop();
            isOver = stop < end;
            int start = at;
            if (isOver && buffer[stop] == '\r' && stop + 1 == end) at = end;
            else at = isOver ? behindEnd(stop) : end;
            length += at - start;
            if (length <= most) text.append(buffer, start, at - start);
            if (isOver && at == end && buffer[end - 1] == '\r' && fill() && buffer[0] == '\n') {
                at++;
                text.append('\n');
            }
        } while (!isOver && fill());
        return length > most ? "" : text.toString();
    }

    private int stop() {
        int i = at;
        while (i < end && buffer[i] != '\n' && buffer[i] != '\r') i++;
        return i;
    }

    private int behindEnd(int stop) {
        return stop + (buffer[stop] == '\r' && stop + 1 < end && buffer[stop + 1] == '\n' ? 2 : 1);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
