// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes; a line that is too long is passed over. Of one thread. */
final class ByteLines {
    private final InputStream in;
    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    /** @param most bytes of one line */
    ByteLines(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /**
     * A line without its end.
     *
     * @param bytes empty when it was too long
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(byte[] bytes, boolean tooLong) {}

    /** The next one; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (at == end && !fill()) return null;
        var line = new ByteArrayOutputStream(0);
        long length = 0;
        do {
            int stop = lineEnd();
            length += stop - at;
            if (stop < end && line.size() == 0) return whole(stop);
            if (length <= most) line.write(buffer, at, stop - at);
            at = stop < end ? stop + 1 : end;
            if (stop < end) break;
        } while (fill());
        return new Line(length > most ? new byte[0] : line.toByteArray(), length > most);
    }

    /** A line that lies in the buffer as a whole. */
    private Line whole(int stop) {
        var bytes = java.util.Arrays.copyOfRange(buffer, at, stop);
        at = stop + 1;
        return bytes.length > most ? new Line(new byte[0], true) : new Line(bytes, false);
    }

    private int lineEnd() {
        int i = at;
        while (i < end && buffer[i] != '\n') i++;
        return i;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
