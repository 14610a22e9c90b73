// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one frame, still packed, and not one more: they are followed block by block to the last (RFC 8878, 3.1.1).
 * Of one thread; does not close what is beneath.
 */
final class ZstdFrame extends InputStream {
    private static final int[] DICTIONARY_LENGTHS = {0, 1, 2, 4};
    private static final int[] CONTENT_LENGTHS = {0, 2, 4, 8};

    private final InputStream in;
    private final boolean hasChecksum;
    private final int dictionary;
    private byte[] head;
    private int at;
    private int block;
    private boolean last;

    /** @param in behind the number that frames begin with */
    ZstdFrame(InputStream in) throws IOException {
        this.in = in;
        int flags = byteOf(in);
        boolean isSingle = (flags & 0x20) != 0;
        int lengthFlag = flags >> 6;
        int content = lengthFlag == 0 && isSingle ? 1 : CONTENT_LENGTHS[lengthFlag];
        this.hasChecksum = (flags & 4) != 0;
        this.dictionary = DICTIONARY_LENGTHS[flags & 3];
        var rest = in.readNBytes((isSingle ? 0 : 1) + dictionary + content);
        if (rest.length < (isSingle ? 0 : 1) + dictionary + content) throw Members.endsEarly();
        head = new byte[5 + rest.length];
        for (int i = 0; i < 4; i++) head[i] = (byte) (ZstdFrames.MAGIC >> 24 - 8 * i);
        head[4] = (byte) flags;
        System.arraycopy(rest, 0, head, 5, rest.length);
    }

    /** Whether it says that it cannot be read without a dictionary. */
    boolean needsDictionary() {
        return dictionary > 0;
    }

    @Override
    public int read() throws IOException {
        if (!hasMore()) return -1;
        if (at < head.length) return head[at++] & 0xFF;
        block--;
        return byteOf(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (!hasMore()) return -1;
        boolean isHead = at < head.length;
        int count = Math.min(length, isHead ? head.length - at : block);
        if (isHead) {
            System.arraycopy(head, at, bytes, offset, count);
            at += count;
            return count;
        }
        int read = in.read(bytes, offset, count);
        if (read < 0) throw Members.endsEarly();
        block -= read;
        return read;
    }

    /** Goes over the head of the next block where the one before is through. */
    private boolean hasMore() throws IOException {
        while (at == head.length && block == 0) {
            if (last) return false;
            int next = byteOf(in) | byteOf(in) << 8 | byteOf(in) << 16;
            head = new byte[] {(byte) next, (byte) (next >> 8), (byte) (next >> 16)};
            at = 0;
            last = (next & 1) != 0;
            int type = next >> 1 & 3;
            if (type == 3) throw new ZipException("has a broken block of Zstandard");
            // One byte stands for many of its kind.
            block = type == 1 ? 1 : next >> 3;
            if (last && hasChecksum) block += 4;
        }
        return true;
    }

    private static int byteOf(InputStream in) throws IOException {
        int c = in.read();
        if (c < 0) throw Members.endsEarly();
        return c;
    }
}
