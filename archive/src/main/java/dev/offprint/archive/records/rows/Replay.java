// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.archive.pack.BlockInput;
import dev.offprint.archive.records.rows.RecordEnd.Spot;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that can go back to where the record that is being read began, so that its end can be looked for when it turns
 * out to be broken. Of long records only the last part is kept, and what was looked for is known up to there. Of one
 * thread.
 */
final class Replay extends BlockInput {
    private static final int BLOCK = 1 << 13;
    private static final int MOST = 1 << 20;

    private final InputStream in;
    private byte[] kept = new byte[4 * BLOCK];
    /** Offset of the first byte that is kept. */
    private long first;

    private int end;
    private int at;
    private Spot from = new Spot(0, 0, 0);
    private Anchor begun = Anchor.GAP;
    private @Nullable RecordEnd passed;
    private boolean hasTakenAlong;

    Replay(InputStream in) {
        this.in = in;
    }

    /** What begins here may have to be passed over. */
    void keepFrom(Spot spot, Anchor begun) {
        this.from = spot;
        this.begun = begun;
        this.passed = null;
    }

    /** Offset of the next byte. */
    long offset() {
        return first + at;
    }

    /**
     * Goes to the end of what began at the last place to be kept.
     *
     * @param failsAt where it is known to be broken; the highest number when it is not
     * @param isOnly whether it is in an array around which nothing stands
     * @return where that is; null when all has been gone through
     */
    @Nullable
    Spot passBroken(long failsAt, boolean isOnly) throws IOException {
        var scan = scan();
        scan.fails(failsAt, isOnly);
        at = index(scan.offset());
        for (int b = take(); b >= 0; b = take()) {
            var over = scan.accept(b);
            if (over == null) continue;
            at = index(over.offset());
            hasTakenAlong = scan.hasTakenAlong();
            return over;
        }
        return null;
    }

    /** Whether what was last passed over has perhaps a record in it that has lost its own beginning. */
    boolean hasTakenAlong() {
        return hasTakenAlong;
    }

    /** Goes back to the last place to be kept, as far as it is. */
    Spot back() {
        at = index(from.offset());
        return from;
    }

    /** The next byte; -1 at the end. What is before it is not kept any longer. */
    int take() throws IOException {
        if (at == end) {
            from = new Spot(offset(), 0, 0);
            passed = null;
            if (!fill()) return -1;
        }
        return kept[at++] & 0xFF;
    }

    /** Whether nothing follows the next byte, as far as is looked. */
    boolean isLast() throws IOException {
        long here = offset();
        take();
        int b = take();
        for (int i = 2; i < RecordEnd.LOOK_BACK && RecordEnd.isWhite(b); i++) b = take();
        at = index(here);
        return b < 0;
    }

    /** The last byte again. */
    void untake() {
        at--;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (at == end && !fill()) return -1;
        int count = Math.min(length, end - at);
        System.arraycopy(kept, at, to, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (kept.length - end < BLOCK) makeRoom();
        int count = in.read(kept, end, BLOCK);
        end += Math.max(0, count);
        return count > 0;
    }

    private void makeRoom() {
        int unused = Math.min(at, index(from.offset() - RecordEnd.LOOK_BACK));
        if (end - unused > MOST) unused = lookedThrough(end - MOST / 2);
        var next = kept.length - (end - unused) < BLOCK ? new byte[2 * kept.length] : kept;
        System.arraycopy(kept, unused, next, 0, end - unused);
        kept = next;
        first += unused;
        end -= unused;
        at -= unused;
    }

    /** It is well-formed up to there, so that it cannot be over. */
    private int lookedThrough(int upTo) {
        var scan = scan();
        for (int i = index(scan.offset()); i < upTo; i++) scan.accept(kept[i] & 0xFF);
        passed = scan;
        return upTo - RecordEnd.LOOK_BACK;
    }

    private RecordEnd scan() {
        return passed == null ? new RecordEnd(begun, from, indent()) : passed;
    }

    private int indent() {
        int start = index(from.offset());
        int i = start;
        while (i > 0 && (kept[i - 1] == ' ' || kept[i - 1] == '\t')) i--;
        boolean isLine = i > 0 ? kept[i - 1] == '\n' : first == 0;
        return isLine ? start - i : -1;
    }

    private int index(long offset) {
        return (int) Math.max(0, offset - first);
    }

    /** Leaves open what it reads: a parser that has come to the end lets go, and what it left may be looked through. */
    @Override
    public void close() {}
}
