// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that knows its position and lets look at the next byte. Of one thread. */
final class Window extends InputStream {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 15];
    private long before;
    private int at;
    private int end;

    /** @param position that the first byte has in the whole */
    Window(InputStream in, long position) {
        this.in = in;
        this.before = position;
    }

    /** The next byte stays; -1 at the end. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : -1;
    }

    @Override
    public int read() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (at == end && !fill()) return -1;
        int count = Math.min(length, end - at);
        System.arraycopy(buffer, at, bytes, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        if (count <= 0) return 0;
        if (at < end) {
            int here = (int) Math.min(count, end - at);
            at += here;
            return here;
        }
        before += end;
        at = end = 0;
        long jumped = in.skip(count);
        before += jumped;
        if (jumped > 0) return jumped;
        return fill() ? skip(count) : 0;
    }

    /** A line with its end; what there is of it at the end of the stream, or when it is longer than that many bytes. */
    byte[] line(int most) throws IOException {
        var line = new ByteArrayOutputStream(80);
        for (int c = read(); c >= 0; c = read()) {
            line.write(c);
            if (c == '\n' || line.size() >= most) break;
        }
        return line.toByteArray();
    }

    /** Of the next byte, in the whole. */
    long position() {
        return before + at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        before += end;
        at = end = 0;
        int count = in.read(buffer, 0, buffer.length);
        end = Math.max(count, 0);
        return count > 0;
    }
}
