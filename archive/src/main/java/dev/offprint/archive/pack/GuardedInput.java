// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * A stream that stops with an {@link dev.offprint.core.notice.OffprintException} when more comes of it than a limit
 * allows, whatever sizes its container has promised. Of one thread; closing closes what is beneath.
 */
public final class GuardedInput extends ReadThrough {
    private final Guard guard;
    private long out;

    private GuardedInput(InputStream in, Guard guard) {
        super(in);
        this.guard = guard;
    }

    /**
     * Stops what has grown too much by unpacking ({@link Limit#RATIO}).
     *
     * @param packed how many compressed bytes have gone in so far
     * @param place of the packed thing, for the message
     */
    public static InputStream ratio(InputStream unpacked, LongSupplier packed, Limits limits, String place) {
        return new GuardedInput(unpacked, Guard.ratio(packed, limits, place));
    }

    /** Stops after as many bytes as one document may have ({@link Limit#INPUT_BYTES}). */
    public static InputStream document(InputStream in, Limits limits, String place) {
        long most = limits.inputBytes();
        return new GuardedInput(in, out -> {
            if (out <= most) return;
            throw Breach.of(Limit.INPUT_BYTES, place, "it is larger than " + most + " bytes");
        });
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) guard.check(++out);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) guard.check(out += read);
        return read;
    }
}
