// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.util.zip.Deflater;

/** Deflates streams, all at one level: 4 is a third faster than 6 and one percent larger. */
final class Flate implements AutoCloseable {
    private static final int LEVEL = 4;

    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] chunk = new byte[8192];

    /** The first bytes of an array as a zlib stream. */
    byte[] deflate(byte[] bytes, int length) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        var out = new Buffer();
        while (!deflater.finished()) out.write(chunk, deflater.deflate(chunk));
        return out.toByteArray();
    }

    byte[] deflate(byte[] bytes) {
        return deflate(bytes, bytes.length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
