// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.FileName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file of an archive.
 *
 * @param path within the archive, safe: relative, without steps upwards
 * @param bytes unpacked within the limits
 * @param refusal why it cannot be read; null when it can
 */
record Member(String path, ByteSource bytes, @Nullable Problem refusal) {
    Member {
        Objects.requireNonNull(path);
        Objects.requireNonNull(bytes);
    }

    /** The folder it lies in, with its slash; empty at the top. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path without the ending of its last name, nor that of its packing. */
    String stem() {
        return FileName.stem(path);
    }
}
