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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream laid down in a nameless temporary file, for formats that must be read back and forth; the file is gone when
 * it is closed. Thread-safe.
 */
public final class Spool implements ByteSource, Closeable {
    private final FileChannel file;
    private final @Nullable IOException end;

    private Spool(FileChannel file, @Nullable IOException end) {
        this.file = file;
        this.end = end;
    }

    /** What stopped the stream before its end; empty when nothing did. */
    public Optional<IOException> brokenBy() {
        return Optional.ofNullable(end);
    }

    /**
     * Lays down a stream up to where it breaks or a limit stops it, which {@link #brokenBy} tells; it is not closed.
     *
     * @throws IOException nothing can be laid down
     */
    public static Spool of(InputStream in) throws IOException {
        var path = Files.createTempFile("offprint", ".tmp");
        var file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            return new Spool(file, copied(in, file));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static @Nullable IOException copied(InputStream in, FileChannel file) throws IOException {
        var buffer = new byte[1 << 16];
        while (true) {
            int read;
            try {
                read = in.read(buffer);
            } catch (IOException e) {
                return e;
            }
            if (read < 0) return null;
            var bytes = ByteBuffer.wrap(buffer, 0, read);
            while (bytes.hasRemaining()) file.write(bytes);
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
