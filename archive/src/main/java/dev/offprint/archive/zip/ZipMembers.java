// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.pack.GuardedInput;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
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
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP by its central directory: of a file where it lies, of anything else from memory. */
final class ZipMembers implements Members {
    private static final String UNLOCK = "unpack it first, with its password";

    private final ZipFile zip;
    private final String name;
    private final Limits limits;
    private final long size;
    private final Names names;
    private int encrypted;

    private ZipMembers(ZipFile zip, String name, Limits limits, long size) {
        this.zip = zip;
        this.name = name;
        this.limits = limits;
        this.size = size;
        this.names = new Names(name);
    }

    /** @throws ZipDirectoryException there is no directory, or none that can be read */
    static ZipMembers open(Source source, Limits limits) throws OffprintException, ZipDirectoryException {
        try {
            var channel = channel(source, limits);
            return new ZipMembers(zip(channel), source.name(), limits, channel.size());
        } catch (ZipDirectoryException e) {
            throw e;
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    private static ZipFile zip(SeekableByteChannel channel) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException | IllegalArgumentException e) { // also what the library makes of broken extra fields
            channel.close();
            throw new ZipDirectoryException(e);
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
            if (entry.isUnixSymlink()) names.link();
            else if (!entry.isDirectory()) members.add(member(entry));
        }
        if (!members.isEmpty() && encrypted == members.size()) throw locked(members.size());
        return members;
    }

    @Override
    public List<Problem> remarks() {
        return names.remarks();
    }

    private Member member(ZipArchiveEntry entry) {
        var path = names.path(entry.getName());
        return new Member(path, () -> open(entry, path), refusal(entry, path));
    }

    private @Nullable Problem refusal(ZipArchiveEntry entry, String path) {
        if (entry.getGeneralPurposeBit().usesEncryption()) encrypted++;
        return zip.canReadEntryData(entry) ? null : refused(entry, name + "!" + path);
    }

    /** Why a file cannot be read. */
    static Problem refused(ZipArchiveEntry entry, String place) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Problem.error("archive.encrypted", place, "it is encrypted, which is not read", UNLOCK);
        }
        var method = ZipMethod.getMethodByCode(entry.getMethod());
        var how = method == null || method == ZipMethod.UNKNOWN ? "method " + entry.getMethod() : method.name();
        var what = "it is packed in a way that is not read (" + how + ")";
        return Problem.error(
                "archive.packing", place, what, "unpack it first, or pack it by the usual method, deflate");
    }

    private OffprintException locked(int files) {
        var what = "the archive is encrypted, which is not read (" + files + (files == 1 ? " file)" : " files)");
        return new OffprintException(Problem.error("archive.encrypted", name, what, UNLOCK));
    }

    private InputStream open(ZipArchiveEntry entry, String path) throws IOException {
        var place = name + "!" + path;
        // The packed bytes are those that the archive really holds, whatever size it tells.
        var packed = Math.max(1, Math.min(size, entry.getCompressedSize()));
        var whole = new Intact(zip.getInputStream(entry), place, entry.getSize(), entry.getCrc());
        var unpacked = GuardedInput.ratio(whole, () -> packed, limits, place);
        return GuardedInput.document(unpacked, Large.limits(path, limits), place);
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
