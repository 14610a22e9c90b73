// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of an EPUB (EPUB 3.3, 4.2): the same files, the same bytes. */
final class EpubZip {
    /** The first days of 1980 would, east of Greenwich, need an extra field, which {@code mimetype} must not have. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    EpubZip(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    }

    void deflate(String path, byte[] bytes) throws IOException {
        write(entry(path), bytes);
    }

    /** For what is compressed by its nature. */
    void store(String path, byte[] bytes) throws IOException {
        var entry = entry(path);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        write(entry, bytes);
    }

    /** Ends the zip file; the stream below stays open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void write(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String path) {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
