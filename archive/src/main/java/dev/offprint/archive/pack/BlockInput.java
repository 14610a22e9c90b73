// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is read in blocks, a single byte being a block of one. Of one thread. */
public abstract class BlockInput extends InputStream {
    @Override
    public final int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] to, int offset, int length) throws IOException;
}
