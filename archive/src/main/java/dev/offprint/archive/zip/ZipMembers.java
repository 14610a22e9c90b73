// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.pack.GuardedInput;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files of a ZIP by its central directory: of a file where it lies, of anything else from memory. */
final class ZipMembers implements Members {
    private final ZipFile zip;
    private final String name;
    private final Limits limits;
    private final long size;

    private ZipMembers(ZipFile zip, String name, Limits limits, long size) {
        this.zip = zip;
        this.name = name;
        this.limits = limits;
        this.size = size;
    }

    static ZipMembers open(Source source, Limits limits) throws OffprintException {
        try {
            var channel = channel(source, limits);
            try {
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get();
                return new ZipMembers(zip, source.name(), limits, channel.size());
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        } catch (IllegalArgumentException e) { // what the library makes of broken extra fields
            throw Unreadable.of(source.name(), new IOException(e.getMessage(), e));
        }
    }

    private static SeekableByteChannel channel(Source source, Limits limits) throws IOException {
        var file = source.bytes().file();
        if (file.isPresent()) return FileChannel.open(file.get());
        int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.inputBytes());
        try (var in = source.bytes().open()) {
            var bytes = in.readNBytes(most);
            if (in.read() < 0) return new SeekableInMemoryByteChannel(bytes);
        }
        throw Breach.of(Limit.INPUT_BYTES, source.name(), "an archive in an archive is larger than " + most + " bytes");
    }

    @Override
    public List<Member> all() throws OffprintException {
        var members = new ArrayList<Member>();
        var count = new EntryCount(name, limits);
        for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            count.next();
            if (!entry.isDirectory() && !entry.isUnixSymlink()) members.add(member(entry));
        }
        return members;
    }

    private Member member(ZipArchiveEntry entry) {
        var path = SafePath.of(entry.getName());
        return new Member(path, () -> open(entry, path), refusal(entry));
    }

    private @org.jspecify.annotations.Nullable String refusal(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) return "it is encrypted, which is not read";
        return zip.canReadEntryData(entry)
                ? null
                : "it is packed in a way that is not read (method " + entry.getMethod() + ")";
    }

    private InputStream open(ZipArchiveEntry entry, String path) throws IOException {
        var place = name + "!" + path;
        // The packed bytes are those that the archive really holds, whatever size it tells.
        var packed = Math.max(1, Math.min(size, entry.getCompressedSize()));
        var unpacked = GuardedInput.ratio(zip.getInputStream(entry), () -> packed, limits, place);
        return GuardedInput.document(unpacked, documentLimits(path), place);
    }

    /** A member that is a container itself may be larger than a document; its records are counted there. */
    private Limits documentLimits(String path) {
        return Large.mayBe(path) ? limits.with(Limit.INPUT_BYTES, Long.MAX_VALUE) : limits;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) { // it was only read
            return;
        }
    }
}
