// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The ZIP archive of a WACZ. What is stored in it is read where it lies; other things are kept in memory. */
record WaczZip(String name, ByteSource whole, ZipFile zip, Limits limits) implements Closeable {
    static WaczZip open(Source source, Limits limits) throws IOException {
        var file = source.bytes().file();
        SeekableByteChannel channel = file.isPresent()
                ? FileChannel.open(file.get(), StandardOpenOption.READ)
                : new SeekableInMemoryByteChannel(buffered(source, limits));
        try {
            var zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            return new WaczZip(source.name(), source.bytes(), zip, limits);
        } catch (IOException | RuntimeException e) {
            channel.close();
            if (e instanceof IOException) throw e;
            throw new ZipException("its directory is broken");
        }
    }

    private static byte[] buffered(Source source, Limits limits) throws IOException {
        try (var in = source.bytes().open()) {
            return within(in, limits.inputBytes(), source.name(), Limit.INPUT_BYTES);
        }
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    /** The names that match, in alphabetical order. */
    List<String> names(String pattern) {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(n -> n.matches(pattern))
                .sorted()
                .toList();
    }

    /** A thing that is there; it can be opened after the archive was closed. */
    ByteSource bytes(String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry.getMethod() != ZipArchiveEntry.STORED) return ByteSource.of(read(path));
        try (var raw = zip.getRawInputStream(entry)) {
            if (raw == null) throw new ZipException("\"" + path + "\" is not where the directory says");
        }
        return new Stored(whole, entry.getDataOffset(), entry.getSize());
    }

    /** All bytes of a thing that is there, within the limits. */
    byte[] read(String path) throws IOException {
        var entry = zip.getEntry(path);
        long most = Math.max(1 << 20, entry.getCompressedSize() * Math.min(limits.of(Limit.RATIO), 1 << 20));
        boolean isRatio = most < limits.inputBytes();
        try (var in = zip.getInputStream(entry)) {
            return within(in, Math.min(most, limits.inputBytes()), path, isRatio ? Limit.RATIO : Limit.INPUT_BYTES);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static byte[] within(InputStream in, long most, String place, Limit limit) throws IOException {
        var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
        if (bytes.length <= most) return bytes;
        var what = "it has more than " + most + " bytes unpacked, the limit (" + limit.id() + ")";
        throw new OffprintException(Problem.error("read.limit." + limit.id(), place, what, limit.cure()));
    }

    /** Bytes that lie as they are in a larger file. */
    private record Stored(ByteSource whole, long offset, long size) implements ByteSource {
        @Override
        public InputStream open() throws IOException {
            return openAt(0);
        }

        @Override
        public InputStream openAt(long from) throws IOException {
            if (from >= size) return new ByteArrayInputStream(new byte[0]);
            var in = whole.openAt(offset + from);
            return new Slice(in, size - from) {
                @Override
                public void close() throws IOException {
                    in.close();
                }
            };
        }
    }
}
