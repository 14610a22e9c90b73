// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * One file of records.
 *
 * @param packed whether it is gzip data, a member for each record as a rule
 */
record Volume(String name, ByteSource bytes, boolean packed) {
    static Volume of(String name, ByteSource bytes) throws IOException {
        try (var in = bytes.open()) {
            return new Volume(name, bytes, in.read() == 0x1F && in.read() == 0x8B);
        }
    }

    /** A record, of which the body can be read; the stream below is closed with it. */
    record Opened(RecordHead head, InputStream body, InputStream below) implements Closeable {
        @Override
        public void close() throws IOException {
            below.close();
        }
    }

    /**
     * Opens a record.
     *
     * @throws Damage there is none at that place
     */
    Opened open(Spot spot, Limits limits) throws IOException {
        if (spot.inner() > limits.inputBytes()) throw inOnePiece();
        var raw = bytes.openAt(spot.offset());
        try {
            var window = new Window(unpacked(raw, spot, limits), 0);
            window.skipNBytes(spot.inner());
            var records = new Records(window);
            var head = records.next();
            if (head == null) throw new Damage("is not where it was");
            return new Opened(head, records.body(), window);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private InputStream unpacked(InputStream raw, Spot spot, Limits limits) throws IOException {
        if (!packed) return raw;
        var members = new GzipMembers(raw, spot.offset(), limits);
        if (!members.next()) throw new Damage("is not where it was");
        return members;
    }

    private OffprintException inOnePiece() {
        return new OffprintException(Problem.error(
                "read.limit." + Limit.INPUT_BYTES.id(),
                name,
                "many records are packed as one, so that this one is far from any place to begin",
                "unpack the file first"));
    }
}
