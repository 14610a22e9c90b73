// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.archive.pack.BlockInput;
import dev.offprint.archive.pack.Breach;
import dev.offprint.core.limits.Limit;
import java.io.IOException;
import java.io.InputStream;

/** Stops a record that is larger than a document may be, while it is read. Of one thread. */
final class RecordCap extends BlockInput {
    private final InputStream in;
    private final long most;
    private final String place;
    private long left;

    RecordCap(InputStream in, long most, String place) {
        this.in = in;
        this.most = most;
        this.place = place;
        this.left = most;
    }

    /** Another record begins, or something that is passed over. */
    void begin() {
        left = most;
    }

    /** Nothing is kept of what follows. */
    void passOver() {
        left = Long.MAX_VALUE;
    }

    /** Whether it has stopped what was being read. */
    boolean isOver() {
        return left < 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left < 0) throw Breach.of(Limit.INPUT_BYTES, place, "a record is larger than " + most + " bytes");
        int read = in.read(bytes, offset, length);
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
