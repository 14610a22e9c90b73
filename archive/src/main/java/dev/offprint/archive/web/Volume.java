// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.archive.pack.Pieces;
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
 * @param pieces how it is compressed, as a rule a piece for each record
 */
record Volume(String name, ByteSource bytes, Pieces pieces) {
    static Volume of(String name, ByteSource bytes) throws IOException {
        return new Volume(name, bytes, Pieces.of(bytes));
    }

    /** Whether its records are compressed. */
    boolean packed() {
        return !pieces.isPlain();
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
        var window = new Window(unpacked(spot, limits), 0);
        try {
            window.skipNBytes(spot.inner());
            var records = new Records(window);
            var head = records.next();
            if (head == null) throw new Damage("is not where it was");
            return new Opened(head, records.body(), window);
        } catch (IOException | RuntimeException e) {
            window.close();
            throw e;
        }
    }

    private InputStream unpacked(Spot spot, Limits limits) throws IOException {
        var raw = bytes.openAt(spot.offset());
        if (!packed()) return raw;
        var members = pieces.open(raw, spot.offset(), limits);
        try {
            if (members.next()) return members.bytes();
            throw new Damage("is not where it was");
        } catch (IOException e) {
            members.close();
            throw e;
        }
    }

    private OffprintException inOnePiece() {
        var what = "many records are packed as one, so that this one is far from any place to begin";
        return new OffprintException(
                Problem.error("read.limit." + Limit.INPUT_BYTES.id(), name, what, "unpack the file first"));
    }
}
