// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that looks at all that comes of it, so that skipping is reading and there is no way back. Of one thread; closing
 * closes what is beneath.
 */
public abstract class ReadThrough extends FilterInputStream {
    private static final int STEP = 8192;

    /** Nothing read yet. */
    protected ReadThrough(InputStream in) {
        super(in);
    }

    /** Reads what it skips. */
    @Override
    public final long skip(long n) throws IOException {
        var scratch = new byte[(int) Math.max(0, Math.min(STEP, n))];
        long left = n;
        while (left > 0) {
            int read = read(scratch, 0, (int) Math.min(scratch.length, left));
            if (read < 0) break;
            left -= read;
        }
        return Math.max(0, n) - Math.max(0, left);
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
