// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.FolderResources;
import dev.offprint.core.resource.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One input.
 *
 * @param name a file name, for messages and for recognising the format
 * @param bytes reopenable
 * @param resources where its pictures are found
 * @param address where it was published, as an absolute address: what relative addresses in it are relative to; null
 *     when unknown, as with files
 * @param charset the name of the charset that whoever sent it declared, which goes over what the bytes declare; null
 *     when nobody did
 */
public record Source(
        String name,
        ByteSource bytes,
        Resources resources,
        @Nullable String address,
        @Nullable String charset) {
    public Source {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(resources);
    }

    /** An input whose address is unknown. */
    public Source(String name, ByteSource bytes, Resources resources) {
        this(name, bytes, resources, null, null);
    }

    /** An input that nobody declared a charset for but perhaps itself. */
    public Source(String name, ByteSource bytes, Resources resources, @Nullable String address) {
        this(name, bytes, resources, address, null);
    }

    /** A file, whose pictures are found in its folder. */
    public static Source of(Path file) {
        var folder = file.toAbsolutePath().getParent();
        var resources = folder == null ? Resources.NONE : FolderResources.of(folder);
        return new Source(file.toString(), bytes(file), resources);
    }

    /** The same with other resources. */
    public Source withResources(Resources others) {
        return new Source(name, bytes, others, address, charset);
    }

    /** Readers look at the first bytes and then read: what cannot be opened twice is kept. */
    private static ByteSource bytes(Path file) {
        boolean plain = Files.isRegularFile(file) || Files.isDirectory(file) || Files.notExists(file);
        return plain ? ByteSource.of(file) : ByteSource.once(file, (int) Limits.STANDARD.inputBytes() + 1);
    }
}
