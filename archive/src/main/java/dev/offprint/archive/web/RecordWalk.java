// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.archive.pack.Members;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Goes through a file record by record, and over what is broken to the next one that is whole. Of one thread. */
final class RecordWalk implements Closeable {
    private static final int MOST_BROKEN = 1000;

    private final Volume volume;
    private final int number;
    private final Limits limits;
    private final BiConsumer<Long, IOException> broken;
    private @Nullable Closeable below;
    private @Nullable Members members;
    private @Nullable Records records;
    private long member;
    private boolean lost;
    private boolean isOver;
    private int brokenOnes;

    /** @param broken is told of each place where no record could be read */
    RecordWalk(Volume volume, int number, Limits limits, BiConsumer<Long, IOException> broken) {
        this.volume = volume;
        this.number = number;
        this.limits = limits;
        this.broken = broken;
    }

    /** The head of the next record; null at the end. */
    @Nullable
    RecordHead next() throws IOException {
        while (true) {
            try {
                if (isOver || (records == null && !nextMember())) return null;
                var head = lost ? records().resume() : records().next();
                lost = false;
                if (head != null) return head;
                if (!volume.packed()) return null;
                records = null;
            } catch (Damage e) {
                report(spot().offset() + spot().inner(), e);
                lost = true;
            } catch (EOFException | ZipException | OffprintException e) {
                leave(e);
            }
        }
    }

    /** Tells why the record cannot be read on; the next is looked for behind its start. */
    void leave(IOException e) throws IOException {
        report(member, e);
        isOver = !volume.packed() || !findMember();
    }

    /** Where the record is. */
    Spot spot() {
        long start = records == null ? 0 : records.start();
        return volume.packed() ? new Spot(number, member, start) : new Spot(number, start, 0);
    }

    /** What follows its head; to be read before the next is asked for. */
    InputStream body() {
        return records().body();
    }

    @Override
    public void close() {
        try {
            if (below != null) below.close();
        } catch (IOException e) {
            // nothing was written
        }
    }

    private Records records() {
        if (records == null) throw new AssertionError("no record has been asked for");
        return records;
    }

    private boolean nextMember() throws IOException {
        if (!volume.packed()) return openPlain();
        if (members == null) openMembers(0);
        if (members == null || !members.next()) return false;
        member = members.start();
        records = new Records(new Window(members.bytes(), 0));
        return true;
    }

    private boolean openPlain() throws IOException {
        var plain = volume.bytes().open();
        below = plain;
        records = new Records(new Window(plain, 0));
        return true;
    }

    private void openMembers(long offset) throws IOException {
        close();
        members = volume.pieces().open(volume.bytes().openAt(offset), offset, limits);
        below = members;
        records = null;
        member = offset;
    }

    /** What looks like the start of a member behind the start of the broken one. */
    private boolean findMember() throws IOException {
        close();
        try (var window = new Window(volume.bytes().openAt(member + 1), member + 1)) {
            int last = 0;
            for (int c = window.read(); c >= 0; c = window.read()) {
                last = last << 8 | c;
                if (!volume.pieces().isStart(last)) continue;
                openMembers(window.position() - volume.pieces().startLength());
                return true;
            }
        }
        return false;
    }

    private void report(long offset, IOException e) throws IOException {
        broken.accept(offset, e);
        if (++brokenOnes >= MOST_BROKEN) throw new IOException("more than " + MOST_BROKEN + " records are broken", e);
    }
}
