// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a zip file whose entries carry one fixed time and no extra fields (PKWARE APPNOTE 6.3.10): the same entries
 * give the same bytes. Sizes stand in the local headers, so that every reader can stream.
 */
final class ZipWriter {
    /** The first of February 1980: some readers cannot tell earlier days. */
    private static final int DATE = (2 << 5) | 1;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final long LARGEST = 0xFFFF_FFFEL;

    private record Written(Packed entry, long offset) {}

    private final OutputStream out;
    private final List<Written> written = new ArrayList<>();
    private long position;

    private ZipWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes the whole file; does not close the stream. */
    static void write(List<Packed> entries, OutputStream out) throws IOException {
        var zip = new ZipWriter(out);
        for (var entry : entries) zip.entry(entry);
        zip.directory();
    }

    private void entry(Packed entry) throws IOException {
        written.add(new Written(entry, position));
        var name = entry.name().getBytes(StandardCharsets.US_ASCII);
        var header = buffer(30).putInt(LOCAL).putShort(VERSION);
        common(header, entry, name.length);
        write(header);
        write(name);
        write(entry.bytes());
        if (position > LARGEST) throw new IOException("a Word document cannot be larger than 4 GiB");
    }

    private static void common(ByteBuffer header, Packed entry, int nameLength) {
        header.putShort((short) 0).putShort((short) (entry.compressed() ? 8 : 0));
        header.putShort((short) 0).putShort((short) DATE).putInt((int) entry.crc());
        header.putInt((int) entry.packedSize()).putInt((int) entry.size());
        header.putShort((short) nameLength).putShort((short) 0);
    }

    private void directory() throws IOException {
        if (written.size() > 0xFFFE) throw new IOException("a Word document cannot hold more than 65534 parts");
        long start = position;
        for (var one : written) central(one);
        var end = buffer(22).putInt(END).putInt(0);
        end.putShort((short) written.size()).putShort((short) written.size());
        write(end.putInt((int) (position - start)).putInt((int) start).putShort((short) 0));
    }

    private void central(Written one) throws IOException {
        var name = one.entry().name().getBytes(StandardCharsets.US_ASCII);
        var header = buffer(46).putInt(CENTRAL).putShort(VERSION).putShort(VERSION);
        common(header, one.entry(), name.length);
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        write(header.putInt((int) one.offset()));
        write(name);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer buffer) throws IOException {
        var bytes = new byte[buffer.capacity()];
        buffer.rewind().get(bytes);
        write(bytes);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
