// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Stores a JPEG as it is. */
final class JpegWriter {
    private JpegWriter() {}

    static COSObject write(PdfFile file, byte[] bytes) throws IOException {
        int frame = frame(bytes);
        int components = bytes[frame + 9];
        if (components != 1 && components != 3) throw new IOException("a JPEG of " + components + " components");
        var dictionary = dictionary(number(bytes, frame + 7), number(bytes, frame + 5), bytes[frame + 4]);
        dictionary.setItem(COSName.COLORSPACE, components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        dictionary.setItem(COSName.FILTER, COSName.DCT_DECODE);
        return file.stream(dictionary, bytes);
    }

    /** What every picture says. */
    static COSDictionary dictionary(int width, int height, int depth) {
        var dictionary = Cos.dictionary("XObject");
        dictionary.setItem(COSName.SUBTYPE, COSName.IMAGE);
        dictionary.setInt(COSName.WIDTH, width);
        dictionary.setInt(COSName.HEIGHT, height);
        dictionary.setInt(COSName.BITS_PER_COMPONENT, depth);
        return dictionary;
    }

    /** Where the header of the frame is (ITU-T T.81, B.2.2). */
    private static int frame(byte[] bytes) throws IOException {
        if (number(bytes, 0) != 0xFFD8) throw new IOException("neither a JPEG nor a PNG");
        int at = 2;
        while (!isFrame(number(bytes, at))) {
            boolean fill = number(bytes, at) == 0xFFFF;
            if (bytes[at] != (byte) 0xFF) throw new IOException("a JPEG without a frame");
            at += fill ? 1 : 2 + number(bytes, at + 2);
        }
        return at;
    }

    /** The markers between that are no frames define tables: C4, C8 and CC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
