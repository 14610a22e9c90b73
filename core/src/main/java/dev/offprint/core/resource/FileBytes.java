// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file, read anew at each opening. */
record FileBytes(Path path) implements ByteSource {
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
        return Channels.newInputStream(FileChannel.open(path).position(offset));
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }
}
