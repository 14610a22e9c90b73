// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Standard input, which comes once, as bytes that can be opened again: as much as is asked for is read, the beginning is
 * kept in memory, and what is longer goes into a file that is gone with the process. Thread-safe.
 */
final class StandardInput implements ByteSource {
    private static final int IN_MEMORY = 8 << 20;
    private static final int STEP = 1 << 16;

    private final InputStream in;
    private byte[] memory = new byte[STEP];
    private long length;
    private boolean isAtEnd;
    private @Nullable FileChannel file;

    StandardInput(InputStream in) {
        this.in = in;
    }

    @Override
    public InputStream open() {
        return new Reader();
    }

    /** Bytes from a place on, as many as there are up to a number; -1 at the end. */
    private synchronized int read(long from, byte[] into, int offset, int count) throws IOException {
        while (!isAtEnd && length <= from) more();
        if (length <= from) return -1;
        int there = (int) Math.min(count, length - from);
        if (from < memory.length) {
            there = (int) Math.min(there, memory.length - from);
            System.arraycopy(memory, (int) from, into, offset, there);
            return there;
        }
        return Objects.requireNonNull(file).read(ByteBuffer.wrap(into, offset, there), from - memory.length);
    }

    private void more() throws IOException {
        var bytes = new byte[STEP];
        int read = in.read(bytes);
        isAtEnd = read < 0;
        if (read <= 0) return;
        int inMemory = (int) Math.max(0, Math.min(read, IN_MEMORY - length));
        if (inMemory > 0) keep(bytes, inMemory);
        if (inMemory < read) spill(ByteBuffer.wrap(bytes, inMemory, read - inMemory));
        length += read;
    }

    private void keep(byte[] bytes, int count) {
        int needed = (int) length + count;
        if (needed > memory.length) memory = java.util.Arrays.copyOf(memory, Math.min(IN_MEMORY, 2 * needed));
        System.arraycopy(bytes, 0, memory, (int) length, count);
    }

    private void spill(ByteBuffer bytes) throws IOException {
        var channel = file;
        if (channel == null) {
            channel = FileChannel.open(
                    Files.createTempFile("offprint", ".stdin"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            file = channel;
        }
        long at = channel.size();
        while (bytes.hasRemaining()) at += channel.write(bytes, at);
    }

    /** One reading of it. Of one thread. */
    private final class Reader extends InputStream {
        private long at;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            if (count == 0) return 0;
            int read = StandardInput.this.read(at, into, offset, count);
            if (read > 0) at += read;
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            synchronized (StandardInput.this) {
                while (!isAtEnd && length < at + count) more();
                long skipped = Math.max(0, Math.min(count, length - at));
                at += skipped;
                return skipped;
            }
        }
    }
}
