// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes pixels as a PNG: with a palette where 256 colours are enough, else as RGB with or without alpha. */
public final class PngEncoder {
    private static final int LEVEL = 6;

    private final Bitmap bitmap;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngEncoder(Bitmap bitmap) {
        this.bitmap = bitmap;
    }

    /** The bytes of the file; the same pixels give the same bytes. */
    public static byte[] encode(Bitmap bitmap) {
        return new PngEncoder(bitmap).file();
    }

    /** Whether a palette is enough for the picture. */
    public static boolean hasFewColours(Bitmap bitmap) {
        return Palette.of(bitmap).isPresent();
    }

    private byte[] file() {
        var palette = Palette.of(bitmap);
        int colour = palette.isPresent() ? PngFile.PALETTE : bitmap.opaque() ? 2 : 6;
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var head = ByteBuffer.allocate(13).putInt(bitmap.width()).putInt(bitmap.height());
        chunk("IHDR", head.put((byte) 8).put((byte) colour).array());
        palette.ifPresent(this::palette);
        var rows = palette.isPresent()
                ? new PngRows(bitmap, palette.get()::index)
                : new PngRows(bitmap, bitmap.opaque() ? 3 : 4);
        chunk("IDAT", deflated(rows));
        chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    private void palette(Palette palette) {
        chunk("PLTE", palette.colours());
        var alphas = palette.alphas();
        if (alphas.length > 0) chunk("tRNS", alphas);
    }

    private byte[] deflated(PngRows rows) {
        var deflater = new Deflater(LEVEL);
        try {
            var data = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            for (int y = 0; y < bitmap.height(); y++) {
                deflater.setInput(rows.row(y));
                while (!deflater.needsInput()) data.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.finish();
            while (!deflater.finished()) data.write(buffer, 0, deflater.deflate(buffer));
            return data.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] content) {
        var named = Arrays.copyOf(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 4 + content.length);
        System.arraycopy(content, 0, named, 4, content.length);
        var sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
