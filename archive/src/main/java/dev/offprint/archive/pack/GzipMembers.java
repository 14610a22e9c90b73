// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Gzip data member by member (RFC 1952), each with its position: what the JDK's stream does not tell. Checksums are left
 * to the digests of the records. Of one thread.
 */
final class GzipMembers extends InflaterInputStream implements Members {
    private static final int MAGIC = 0x8B1F;

    private final Guard guard;
    private long fetched;
    private long start;
    private boolean open;
    private boolean closed;

    /** @param position that the first byte has in the whole */
    GzipMembers(InputStream in, long position, Limits limits) {
        super(in, new Inflater(true), 1 << 15);
        this.guard = Guard.ratio(inf::getBytesRead, limits, "");
        this.fetched = position;
    }

    @Override
    public boolean next() throws IOException {
        start = position();
        int left = inf.getRemaining();
        int from = len - left;
        inf.reset();
        inf.setInput(buf, from, left);
        if (left == 0 && !refill()) return false;
        header();
        open = true;
        return true;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public InputStream bytes() {
        return this;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!open) return -1;
        int count = super.read(bytes, offset, length);
        if (count < 0) trailer();
        else guard.check(inf.getBytesWritten());
        return count;
    }

    @Override
    public int available() {
        return open ? 1 : 0;
    }

    @Override
    protected void fill() throws IOException {
        len = in.read(buf, 0, buf.length);
        if (len < 0) {
            len = 0;
            inf.setInput(buf, 0, 0);
            throw Members.endsEarly();
        }
        fetched += len;
        inf.setInput(buf, 0, len);
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        super.close();
        inf.end();
    }

    private long position() {
        return fetched - inf.getRemaining();
    }

    private boolean refill() throws IOException {
        try {
            fill();
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private void header() throws IOException {
        if (take() + (take() << 8) != MAGIC || take() != 8) throw new ZipException("is no gzip data");
        int flags = take();
        for (int i = 0; i < 6; i++) take();
        if ((flags & 4) != 0) for (int n = take() + (take() << 8); n > 0; n--) take();
        if ((flags & 8) != 0)
            while (take() != 0)
                ;
        if ((flags & 16) != 0)
            while (take() != 0)
                ;
        if ((flags & 2) != 0) for (int i = 0; i < 2; i++) take();
    }

    /** Checksum and length, which are not looked at. */
    private void trailer() throws IOException {
        open = false;
        int left = inf.getRemaining();
        int from = len - left;
        inf.reset();
        inf.setInput(buf, from, left);
        for (int i = 0; i < 8; i++) take();
    }

    /** A byte that is not deflated. */
    private int take() throws IOException {
        int left = inf.getRemaining();
        if (left == 0) {
            fill();
            left = len;
        }
        int c = buf[len - left] & 0xFF;
        inf.setInput(buf, len - left + 1, left - 1);
        return c;
    }
}
