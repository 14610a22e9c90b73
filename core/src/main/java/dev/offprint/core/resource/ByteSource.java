// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes that can be opened again and again; who opens a stream closes it. Implementations are thread-safe. */
@FunctionalInterface
public interface ByteSource {
    /** A fresh stream at the first byte. */
    InputStream open() throws IOException;

    /**
     * A fresh stream at a byte, counted from 0; files jump there.
     *
     * @throws IOException also when there are fewer bytes
     */
    default InputStream openAt(long offset) throws IOException {
        var in = open();
        try {
            in.skipNBytes(offset);
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The file whose bytes these are, for formats that are read from their end; empty when there is none. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** All bytes in memory. */
    default byte[] readAll() throws IOException {
        try (var in = open()) {
            return in.readAllBytes();
        }
    }

    /** Bytes held in memory; the array is copied. */
    static ByteSource of(byte[] bytes) {
        var copy = bytes.clone();
        return () -> new ByteArrayInputStream(copy);
    }

    /** The bytes of a file, read anew at each opening. */
    static ByteSource of(Path file) {
        return new FileBytes(file);
    }

    /** The bytes of a pipe or device, which is read once, at the first opening, up to so many bytes. */
    static ByteSource once(Path pipe, int most) {
        return new OnceRead(pipe, most);
    }
}
