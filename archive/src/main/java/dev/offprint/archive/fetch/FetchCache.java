// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Responses in a folder, each a file named by the hash of its address. Thread-safe, also between processes. */
record FetchCache(Path folder) {
    Optional<ByteSource> get(String address) {
        var file = file(address);
        return Files.isRegularFile(file) ? Optional.of(ByteSource.of(file)) : Optional.empty();
    }

    /** A file is there whole or not at all. */
    ByteSource put(String address, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "draft", null);
        try {
            Files.write(draft, bytes);
            Files.move(draft, file(address), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return ByteSource.of(file(address));
    }

    private Path file(String address) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) { // every JDK has it
            throw new AssertionError(e);
        }
    }
}
