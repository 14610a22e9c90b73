// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. Of one thread; closing closes what is beneath. */
public final class CountedInput extends FilterInputStream {
    private long count;

    /** Nothing read yet. */
    public CountedInput(InputStream in) {
        super(in);
    }

    /** How many bytes have been read or skipped. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) count++;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) count += read;
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
