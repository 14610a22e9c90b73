// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Writes a file whole or not at all: beside it first, then renamed over what was there. Stateless. */
final class AtomicFile {
    /** Most file systems allow 255 bytes of name; five go to the dot and the ending. */
    private static final int LONGEST_NAME = 250;

    private AtomicFile() {}

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whether a path can be replaced by renaming: not a pipe, a device or a folder. */
    static boolean isReplaceable(Path file) {
        return Files.isRegularFile(file) || !Files.exists(file);
    }

    /** Writes a file; when the content throws, nothing of it is left and what was there stays. */
    static void write(Path file, Content content) throws IOException {
        // A link stays a link: what it leads to is replaced.
        var target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) Files.createDirectories(folder);
        var draft = target.resolveSibling(draftName(target));
        boolean moved = false;
        try {
            fill(draft, content);
            move(draft, target);
            moved = true;
        } finally {
            if (!moved) Files.deleteIfExists(draft);
            Drafts.OPEN.done(draft);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Drafts.OPEN.begin(draft), 1 << 16)) {
            content.writeTo(out);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, REPLACE_EXISTING);
        }
    }

    private static String draftName(Path target) {
        var name = String.valueOf(target.getFileName());
        var bytes = name.getBytes(UTF_8);
        if (bytes.length <= LONGEST_NAME) return "." + name + ".tmp";
        var sum = new CRC32();
        sum.update(bytes);
        return "." + Long.toHexString(sum.getValue()) + ".tmp";
    }
}
