// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a file of records is compressed so that each can be read where it lies: known by its first bytes. A file of
 * Zstandard may begin with a dictionary (IIPC, "Zstandard compression for WARC files", 1.0). Immutable.
 */
public final class Pieces {
    private static final int GZIP = 0x1F8B08;
    private static final int GZIP_MASK = 0xFFFFFF;

    private final Packing packing;
    private final byte @Nullable [] dictionary;

    private Pieces(Packing packing, byte @Nullable [] dictionary) {
        this.packing = packing;
        this.dictionary = dictionary;
    }

    /**
     * Looks at the start of a file.
     *
     * @throws java.util.zip.ZipException it begins with a dictionary that is broken
     */
    public static Pieces of(ByteSource bytes) throws IOException {
        try (var in = bytes.open()) {
            var head = in.readNBytes(4);
            if (ZstdDictionary.begins(head)) return new Pieces(Packing.ZSTD, ZstdDictionary.read(in));
            var packing = Packing.of(head);
            return new Pieces(packing == Packing.GZIP || packing == Packing.ZSTD ? packing : Packing.PLAIN, null);
        }
    }

    /** Whether bytes are the start of a file of records that begins with a dictionary, which nothing else does. */
    public static boolean beginsWithDictionary(byte[] head) {
        return ZstdDictionary.begins(head);
    }

    /** Whether nothing is compressed. */
    public boolean isPlain() {
        return packing == Packing.PLAIN;
    }

    /**
     * The pieces from one on.
     *
     * @param in begins with a piece
     * @param position that its first byte has in the whole
     */
    public Members open(InputStream in, long position, Limits limits) {
        return packing == Packing.GZIP
                ? new GzipMembers(in, position, limits)
                : new ZstdFrames(in, position, dictionary, limits);
    }

    /** Whether the last four bytes read, the last of them lowest, end with what a piece begins with. */
    public boolean isStart(int bytes) {
        return packing == Packing.GZIP ? (bytes & GZIP_MASK) == GZIP : bytes == ZstdFrames.MAGIC;
    }

    /** How many bytes {@link #isStart} looks at. */
    public int startLength() {
        return packing == Packing.GZIP ? 3 : 4;
    }
}
