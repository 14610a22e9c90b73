// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a longer stream, which it does not close. Of one thread. */
class Slice extends InputStream {
    private final InputStream in;
    private long left;

    Slice(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    /** How many bytes are still to come, or would come if the longer stream had them. */
    long left() {
        return left;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) return -1;
        int c = in.read();
        if (c >= 0) left--;
        return c;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (left <= 0) return -1;
        int count = in.read(bytes, offset, (int) Math.min(length, left));
        if (count > 0) left -= count;
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    /** Goes to its end; false when the longer stream ends before. */
    boolean drain() throws IOException {
        while (left > 0) if (skip(left) == 0 && read() < 0) return false;
        return true;
    }
}
