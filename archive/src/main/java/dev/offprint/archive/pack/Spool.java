// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.resource.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A stream laid down in a nameless temporary file, for formats that must be read back and forth; the file is gone when
 * it is closed. Thread-safe.
 */
public final class Spool implements ByteSource, Closeable {
    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /** Lays down all of a stream, which is not closed. */
    public static Spool of(InputStream in) throws IOException {
        var path = Files.createTempFile("offprint", ".tmp");
        var file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) file.write(bytes);
            }
            return new Spool(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public InputStream open() {
        return openAt(0);
    }

    @Override
    public InputStream openAt(long offset) {
        return new Positioned(file, offset);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Reads at places of its own, so that many can read one file. */
    private static final class Positioned extends BlockInput {
        private final FileChannel file;
        private long at;

        Positioned(FileChannel file, long at) {
            this.file = file;
            this.at = at;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) return 0;
            int read = file.read(ByteBuffer.wrap(bytes, offset, length), at);
            at += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long n) {
            at += Math.max(0, n);
            return Math.max(0, n);
        }
    }
}
