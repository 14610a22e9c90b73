// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

import dev.offprint.core.resource.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An entry of a zip file, ready to be copied into it.
 *
 * @param size before packing
 * @param packedSize after it
 */
record Packed(String name, boolean compressed, long crc, long size, long packedSize, ByteSource data) {
    private static final int LEVEL = 6;

    /** Compressed now, to be written any number of times. */
    static Packed deflated(String name, byte[] bytes) {
        var packed = deflate(bytes);
        return new Packed(name, true, crc(bytes), bytes.length, packed.length, ByteSource.of(packed));
    }

    /** As it is: pictures are compressed already. Its bytes are read again when the file is written. */
    static Packed stored(String name, byte[] bytes, ByteSource source) {
        return new Packed(name, false, crc(bytes), bytes.length, bytes.length, source);
    }

    /** Its bytes in the zip file. */
    byte[] bytes() throws IOException {
        var bytes = data.readAll();
        if (bytes.length != packedSize || (!compressed && crc(bytes) != crc)) {
            throw new IOException(name + " has changed while it was read");
        }
        return bytes;
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] deflate(byte[] bytes) {
        var deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length / 4 + 64);
            var buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
