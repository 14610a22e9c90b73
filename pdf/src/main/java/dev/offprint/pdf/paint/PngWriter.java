// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.picture.png.PngDecoder;
import dev.offprint.core.picture.png.PngFile;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Stores a PNG: as it is compressed where PDF can read that, else decoded, with its transparency as a soft mask. Gamma and
 * embedded profiles are not honoured.
 */
final class PngWriter {
    /** PNG's own filters, chosen row by row. */
    private static final int PNG_FILTERS = 15;

    private final PdfFile file;

    PngWriter(PdfFile file) {
        this.file = file;
    }

    StoredPicture write(String resource, PngFile png) throws IOException {
        if (!png.interlaced() && !png.hasAlpha() && png.transparency() == null) return asIs(resource, png);
        var samples = PngDecoder.decode(png);
        var alpha = alpha(png, samples);
        var colours = png.hasAlpha() ? channels(samples, png.channels(), 0, png.colours()) : samples;
        var dictionary = dictionary(png, 8, colourSpace(png, 8));
        if (alpha != null) {
            var mask = dictionary(png, 8, COSName.DEVICEGRAY);
            dictionary.setItem(COSName.SMASK, compressed(mask, alpha, png.width(), 1));
        }
        return StoredPicture.pixels(
                resource, compressed(dictionary, colours, png.width(), png.colours()), alpha != null);
    }

    private StoredPicture asIs(String resource, PngFile png) throws IOException {
        var dictionary = dictionary(png, png.depth(), colourSpace(png, png.depth()));
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        dictionary.setItem(COSName.DECODE_PARMS, predictor(png.width(), png.channels(), png.depth()));
        return StoredPicture.pixels(resource, file.stream(dictionary, png.data()), false);
    }

    private static COSDictionary dictionary(PngFile png, int depth, COSBase colourSpace) {
        var dictionary = JpegWriter.dictionary(png.width(), png.height(), depth);
        dictionary.setItem(COSName.COLORSPACE, colourSpace);
        return dictionary;
    }

    private static COSDictionary predictor(int width, int channels, int depth) {
        var parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, PNG_FILTERS);
        parameters.setInt(COSName.COLUMNS, width);
        parameters.setInt(COSName.COLORS, channels);
        parameters.setInt(COSName.BITS_PER_COMPONENT, depth);
        return parameters;
    }

    private static COSBase colourSpace(PngFile png, int depth) throws IOException {
        if (png.colour() != PngFile.PALETTE) return png.colours() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
        int entries = Math.min(png.palette().length / 3, 1 << depth);
        if (entries == 0) throw new IOException("a PNG without its palette");
        var palette = new COSString(Arrays.copyOf(png.palette(), 3 * entries));
        return Cos.array(COSName.INDEXED, COSName.DEVICERGB, COSInteger.get(entries - 1L), palette);
    }

    private COSObject compressed(COSDictionary dictionary, byte[] samples, int width, int channels) throws IOException {
        dictionary.setItem(COSName.DECODE_PARMS, predictor(width, channels, 8));
        return file.deflated(dictionary, filtered(samples, width * channels));
    }

    /** Rows as differences from the row above: good for drawings, fair for photographs. */
    private static byte[] filtered(byte[] samples, int row) {
        var out = new byte[samples.length + samples.length / row];
        for (int from = 0, to = 0; from < samples.length; from++) {
            if (from % row == 0) out[to++] = 2;
            out[to++] = (byte) (samples[from] - (from < row ? 0 : samples[from - row]));
        }
        return out;
    }

    private static byte @Nullable [] alpha(PngFile png, byte[] samples) {
        if (png.hasAlpha()) return channels(samples, png.channels(), png.colours(), 1);
        var transparency = png.transparency();
        if (transparency == null) return null;
        return png.colour() == PngFile.PALETTE
                ? paletteAlpha(samples, transparency)
                : keyAlpha(png, samples, transparency);
    }

    private static byte[] paletteAlpha(byte[] samples, byte[] transparency) {
        var alpha = new byte[samples.length];
        for (int i = 0; i < alpha.length; i++) {
            int index = samples[i] & 0xFF;
            alpha[i] = index < transparency.length ? transparency[index] : (byte) 0xFF;
        }
        return alpha;
    }

    /** One colour is nothing. */
    private static byte[] keyAlpha(PngFile png, byte[] samples, byte[] transparency) {
        int colours = png.colours();
        var key = new byte[colours];
        for (int i = 0; i < colours; i++) {
            int value = (transparency[2 * i] & 0xFF) << 8 | transparency[2 * i + 1] & 0xFF;
            key[i] = PngDecoder.toByte(value, png.depth());
        }
        var alpha = new byte[samples.length / colours];
        for (int i = 0; i < alpha.length; i++) {
            boolean hit = Arrays.equals(samples, i * colours, (i + 1) * colours, key, 0, colours);
            alpha[i] = (byte) (hit ? 0 : 0xFF);
        }
        return alpha;
    }

    private static byte[] channels(byte[] samples, int channels, int first, int count) {
        var out = new byte[samples.length / channels * count];
        for (int from = first, to = 0; to < out.length; from += channels, to += count) {
            System.arraycopy(samples, from, out, to, count);
        }
        return out;
    }
}
