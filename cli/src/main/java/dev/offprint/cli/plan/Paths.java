// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.resource.FileName;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names as paths. Stateless. */
final class Paths {
    private Paths() {}

    static Path of(String name) throws OffprintException {
        try {
            if (!name.isEmpty()) return Path.of(name);
        } catch (InvalidPathException e) {
            throw Usage.error("\"" + name + "\" cannot be the name of a file: " + e.getReason(), "");
        }
        throw Usage.error("a file's name is empty", "");
    }

    /** A file's name without its ending, nor that of its packing: {@code posts} of {@code posts.jsonl.gz}. */
    static String stem(Path file) {
        return FileName.stem(String.valueOf(file.getFileName()));
    }

    /** The folder of a file; the current one for a bare name. */
    static Path folder(Path file) {
        var parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
