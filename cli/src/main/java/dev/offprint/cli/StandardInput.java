// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.resource.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Standard input, which can be read once, as bytes that can be opened again. Of one thread. */
final class StandardInput implements ByteSource {
    private final InputStream in;
    private final long most;
    private byte[] bytes = {};
    private boolean isRead;

    /**
     * Standard input.
     *
     * @param most bytes that a reader takes; one more is kept, so that it can tell
     */
    StandardInput(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** The process's own, as much of it as an exporter takes. */
    static StandardInput of(Surroundings surroundings, Exporter exporter) {
        return new StandardInput(
                surroundings.in(), exporter.options().reading().limits().inputBytes());
    }

    @Override
    public synchronized InputStream open() throws IOException {
        if (!isRead) bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
        isRead = true;
        return new ByteArrayInputStream(bytes);
    }
}
