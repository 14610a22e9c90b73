// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.BlockInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * UTF-8 as it is; a byte that is none is taken for one of windows-1252, as in lists that were put together of texts in
 * both, and is told of once. Of one thread.
 */
final class MendedUtf8 extends BlockInput {
    private static final Charset OTHER = Charset.forName("windows-1252");

    private final InputStream in;
    private final Runnable mended;
    private byte[] ready = new byte[0];
    private int at;
    private boolean told;

    MendedUtf8(InputStream in, Runnable mended) {
        this.in = in;
        this.mended = mended;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (at < ready.length) return fromReady(to, offset, length);
        int read = in.read(to, offset, length);
        if (read <= 0) return read;
        int whole = Utf8.wholeUpTo(to, offset, offset + read) - offset;
        if (whole == read) return read;
        ready = mended(Arrays.copyOfRange(to, offset + whole, offset + read));
        at = 0;
        return whole > 0 ? whole : fromReady(to, offset, length);
    }

    private int fromReady(byte[] to, int offset, int length) {
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, to, offset, count);
        at += count;
        return count;
    }

    /** Bytes of which the first begin a character that is not whole, or are none at all. */
    private byte[] mended(byte[] rest) throws IOException {
        var bytes = rest;
        var out = new ByteArrayOutputStream(bytes.length + 16);
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8.length(bytes, i, bytes.length);
            if (length == Utf8.CUT_OFF) {
                int next = in.read();
                if (next >= 0) bytes = longer(bytes, next);
                else length = Utf8.NONE;
            }
            if (length == Utf8.NONE) out.writeBytes(other(bytes[i++]));
            else if (length > 0) {
                out.write(bytes, i, length);
                i += length;
            }
        }
        return out.toByteArray();
    }

    private static byte[] longer(byte[] bytes, int next) {
        var longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = (byte) next;
        return longer;
    }

    private byte[] other(byte b) {
        if (!told) mended.run();
        told = true;
        return new String(new byte[] {b}, OTHER).getBytes(UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
