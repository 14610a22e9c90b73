// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How whole the rows of a PNG are. */
public enum PngSoundness {
    /** Every reader can show it. */
    WHOLE,
    /** All rows are there, but the sum over them is wrong: some readers refuse it. */
    SUM,
    /** Rows are missing or damaged. */
    BROKEN;

    private static final int LAST_FILTER = 4;

    /** Inflates the rows once and keeps none. */
    public static PngSoundness of(PngFile png) {
        if (png.colour() == PngFile.PALETTE && png.palette().length < 3) return BROKEN;
        var inflater = new Inflater();
        try {
            inflater.setInput(png.data());
            for (int[] pass : PngDecoder.passes(png)) {
                if (pass[0] > 0 && !rows(inflater, png.rowBytes(pass[0]) + 1, pass[1])) return BROKEN;
            }
            inflater.inflate(new byte[1]); // reads the sum
            return inflater.finished() || !inflater.needsInput() ? WHOLE : SUM;
        } catch (DataFormatException e) {
            return isReadable(png) ? SUM : BROKEN;
        } finally {
            inflater.end();
        }
    }

    private static boolean rows(Inflater inflater, int length, int count) throws DataFormatException {
        var row = new byte[length];
        for (int i = 0; i < count; i++) {
            for (int got = 0; got < length; ) {
                int more = inflater.inflate(row, got, length - got);
                if (more == 0) return false;
                got += more;
            }
            if ((row[0] & 0xFF) > LAST_FILTER) return false;
        }
        return true;
    }

    private static boolean isReadable(PngFile png) {
        try {
            return PngDecoder.decode(png).length > 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
