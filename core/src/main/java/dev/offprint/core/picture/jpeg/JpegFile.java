// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.jpeg;

import java.util.Optional;

/**
 * What a JPEG says before its first scan (ITU-T T.81, annex B; TIFF 6.0 for what cameras add).
 *
 * @param frame the marker of its frame: {@code C0} baseline, {@code C2} progressive
 * @param colours what its components are
 * @param inverted whether its inks are stored as Adobe does it: 255 for none
 * @param orientation as EXIF numbers it, 1 (upright) to 8
 * @param regular whether segment follows segment without anything between
 * @param whole whether its end is there
 */
public record JpegFile(
        int frame,
        int width,
        int height,
        int components,
        int bits,
        Colours colours,
        boolean inverted,
        int orientation,
        boolean regular,
        boolean whole) {
    /** What the components of a pixel are. */
    public enum Colours {
        GREY,
        /** Luminance and two differences. */
        YCC,
        RGB,
        CMYK,
        /** Luminance and differences for cyan, magenta and yellow, then black. */
        YCCK,
        /** Nobody knows. */
        OTHER
    }

    /** Reads the segments; empty when there is no frame or no scan. */
    public static Optional<JpegFile> read(byte[] bytes) {
        return new JpegSegments(bytes).read();
    }

    /** Whether decoders know how it is stored: with Huffman's code and cosines, in eight bits. */
    public boolean isReadable() {
        return frame >= 0xC0 && frame <= 0xC2 && bits == 8;
    }

    /** Whether every reader of pictures, PDF's included, shows it right as it is. */
    public boolean isOrdinary() {
        boolean simple = colours == Colours.GREY || colours == Colours.YCC;
        return isReadable() && simple && orientation == 1 && regular && whole;
    }

    /** Its tables, frame and scans without what applications add, which decoders stumble over. */
    public static byte[] bare(byte[] bytes) {
        return new JpegSegments(bytes).bare();
    }
}
