// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import java.io.InputStream;
import java.util.function.LongFunction;

/** A stream of pieces that are made when their turn comes: a head, as many as make up a length, a foot. Of one thread. */
final class Pieces extends InputStream {
    private final long most;
    private final LongFunction<byte[]> maker;
    private final byte[] foot;
    private long made;
    private long number;
    private boolean isOver;
    private byte[] piece;
    private int at;

    /** @param maker of the pieces by their number, from 1 */
    Pieces(byte[] head, long most, LongFunction<byte[]> maker, byte[] foot) {
        this.piece = head;
        this.most = most;
        this.maker = maker;
        this.foot = foot;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (at == piece.length && !next()) return -1;
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, offset, count);
        at += count;
        return count;
    }

    private boolean next() {
        if (isOver) return false;
        isOver = made >= most;
        piece = isOver ? foot : maker.apply(++number);
        at = 0;
        made += piece.length;
        return true;
    }
}
