// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.offprint.core.limits.Limits;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Zstandard data frame by frame (RFC 8878), each with its position; frames that are to be skipped are. Of one thread. */
final class ZstdFrames extends BlockInput implements Members {
    /** The first four bytes of a frame, the first of them highest. */
    static final int MAGIC = 0x28B52FFD;

    private static final int SKIPPED = 0x2A4D18;

    private final CountedInput in;
    private final long position;
    private final byte @Nullable [] dictionary;
    private final Limits limits;
    private InputStream unpacked = InputStream.nullInputStream();
    private long start;

    /** @param position that the first byte has in the whole */
    ZstdFrames(InputStream in, long position, byte @Nullable [] dictionary, Limits limits) {
        // Counted above the buffer, so that what is only buffered does not count.
        this.in = new CountedInput(new BufferedInputStream(in, 1 << 15));
        this.position = position;
        this.dictionary = dictionary;
        this.limits = limits;
    }

    /** How much follows, where four bytes say so, the lowest first. */
    static long length(InputStream in) throws IOException {
        var bytes = in.readNBytes(4);
        if (bytes.length < 4) throw Members.endsEarly();
        return bytes[0] & 0xFFL | (bytes[1] & 0xFFL) << 8 | (bytes[2] & 0xFFL) << 16 | (bytes[3] & 0xFFL) << 24;
    }

    @Override
    public boolean next() throws IOException {
        unpacked.close();
        unpacked = InputStream.nullInputStream();
        while (true) {
            start = position + in.count();
            var head = in.readNBytes(4);
            if (head.length == 0) return false;
            if (head.length < 4) throw Members.endsEarly();
            int magic = head[0] << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | head[3] & 0xFF;
            if (magic == MAGIC) break;
            if ((magic & 0xF0FFFFFF) != (0x50000000 | SKIPPED)) throw new ZipException("is no data of Zstandard");
            skipFrame();
        }
        var frame = new ZstdFrame(in);
        if (frame.needsDictionary() && dictionary == null) {
            throw new ZipException("is packed with a dictionary that the file does not begin with");
        }
        long before = start - position;
        unpacked = GuardedInput.ratio(opened(frame), () -> in.count() - before, limits, "");
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
        try {
            return unpacked.read(bytes, offset, length);
        } catch (com.github.luben.zstd.ZstdIOException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
        in.close();
    }

    private InputStream opened(ZstdFrame frame) throws IOException {
        var stream = new ZstdInputStreamNoFinalizer(frame);
        if (dictionary != null) stream.setDict(dictionary);
        return stream;
    }

    private void skipFrame() throws IOException {
        try {
            in.skipNBytes(length(in));
        } catch (EOFException e) {
            throw Members.endsEarly();
        }
    }

    private static ZipException broken(IOException e) {
        var broken = new ZipException("has broken data of Zstandard");
        broken.initCause(e);
        return broken;
    }
}
