// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What can be read only once, such as a pipe: kept in memory when it is first opened. Thread-safe. */
final class OnceRead implements ByteSource {
    private final Path pipe;
    private final int most;
    private byte @Nullable [] bytes;

    /** @param most bytes that are read, one more than may be, so that who counts sees that it is too many */
    OnceRead(Path pipe, int most) {
        this.pipe = pipe;
        this.most = most;
    }

    @Override
    public InputStream open() throws IOException {
        return new ByteArrayInputStream(bytes());
    }

    private synchronized byte[] bytes() throws IOException {
        if (bytes == null) {
            try (var in = Files.newInputStream(pipe)) {
                bytes = in.readNBytes(most);
            }
        }
        return bytes;
    }
}
