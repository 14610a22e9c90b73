// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and stops when it grows beyond reason. Stateless. */
final class Packed {
    private static final int FREE = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private Packed() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** What the first bytes of a packed file hold, as far as they go. */
    static byte[] beginning(byte[] prefix) {
        var out = new ByteArrayOutputStream();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(prefix))) {
            for (int b = in.read(); b >= 0 && out.size() < BUFFER; b = in.read()) out.write(b);
        } catch (IOException e) {
            return out.toByteArray(); // it goes on after the prefix
        }
        return out.toByteArray();
    }

    static InputStream unpacked(InputStream raw, String place, Limits limits) throws IOException {
        var in = new BufferedInputStream(raw, BUFFER);
        in.mark(4);
        boolean isGzip = isGzip(in.readNBytes(3));
        in.reset();
        if (!isGzip) return in;
        var counted = new Counted(in);
        return new Watched(new GZIPInputStream(counted, BUFFER), counted, place, limits.of(Limit.RATIO));
    }

    /** Counts what is taken of the packed bytes. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count++;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) count += read;
            return read;
        }
    }

    /** Compares what comes out with what went in. */
    private static final class Watched extends FilterInputStream {
        private final Counted packed;
        private final String place;
        private final long ratio;
        private long count;

        Watched(InputStream in, Counted packed, String place, long ratio) {
            super(in);
            this.packed = packed;
            this.place = place;
            this.ratio = ratio;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) grown(1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) grown(read);
            return read;
        }

        private void grown(int bytes) throws OffprintException {
            count += bytes;
            if (count < FREE || count / ratio < packed.count) return;
            throw new OffprintException(Problem.error(
                    "read.limit." + Limit.RATIO.id(),
                    place,
                    "the packed data grow more than " + ratio + " times, the limit (" + Limit.RATIO.id() + ")",
                    Limit.RATIO.cure()));
        }
    }
}
