// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The dictionary that a file of records may begin with, in a frame that others skip. Stateless. */
final class ZstdDictionary {
    /** Trained ones have some hundred kilobytes. */
    private static final int LARGEST = 16 << 20;

    private ZstdDictionary() {}

    /** By the number of its frame, which is nobody else's. */
    static boolean begins(byte[] head) {
        return head.length >= 4 && head[0] == 0x5D && head[1] == 0x2A && head[2] == 0x4D && head[3] == 0x18;
    }

    /**
     * The dictionary, which may be compressed itself.
     *
     * @param in behind the number of the frame
     */
    static byte[] read(InputStream in) throws IOException {
        long length = ZstdFrames.length(in);
        if (length > LARGEST) throw new ZipException("begins with a dictionary of " + length + " bytes");
        var bytes = in.readNBytes((int) length);
        if (bytes.length < length) throw new ZipException("ends in the midst of its dictionary");
        if (Packing.of(bytes) != Packing.ZSTD) return bytes;
        try (var unpacked = Packing.ZSTD.open(new ByteArrayInputStream(bytes))) {
            var dictionary = unpacked.readNBytes(LARGEST + 1);
            if (dictionary.length > LARGEST) throw new ZipException("begins with a dictionary that is too large");
            return dictionary;
        } catch (IOException e) {
            throw new ZipException("begins with a dictionary that is broken");
        }
    }
}
