// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files inside one folder, and those inside its own folders; nothing else, whatever links and dots an address holds.
 * Addresses of the network are not there. Thread-safe.
 */
public final class FolderResources implements Resources {
    private final Path folder;

    private FolderResources(Path folder) {
        this.folder = folder;
    }

    /** Resources beside an input, with the pictures that addresses hold themselves ({@link DataAddresses}). */
    public static Resources of(Path folder) {
        return DataAddresses.INSTANCE.or(new FolderResources(folder));
    }

    @Override
    public Optional<ByteSource> find(String address) throws IOException {
        var local = LocalAddress.of(address);
        if (local.isEmpty()) return Optional.empty();
        var root = folder.toRealPath();
        var file = resolved(root, local.get());
        if (!Files.exists(file)) return Optional.empty();
        var real = file.toRealPath();
        if (!real.startsWith(root)) throw outside();
        return Files.isRegularFile(real) ? Optional.of(ByteSource.of(real)) : Optional.empty();
    }

    /** An address from the root of a site ({@code /assets/x.png}) is looked up below the folder too. */
    private static Path resolved(Path root, String path) throws IOException {
        try {
            var file = root.resolve(path.replaceFirst("^/+", "")).normalize();
            if (!file.startsWith(root)) throw outside();
            return file;
        } catch (InvalidPathException e) {
            throw new IOException("its name is not one of a file", e);
        }
    }

    private static IOException outside() {
        return new IOException("it lies outside the folder of the article");
    }
}
