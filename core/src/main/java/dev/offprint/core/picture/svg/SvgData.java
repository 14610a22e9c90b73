// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.picture.PictureKind;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Pictures inside a drawing: those that are what they say and not too large. */
final class SvgData {
    private static final long MOST_PIXELS = 32_000_000;
    private static final String SIGN = ";base64,";

    private SvgData() {}

    /** The address written anew; empty when it is none of a JPEG or PNG that is there. */
    static Optional<String> clean(String address) {
        int comma = address.indexOf(SIGN);
        if (comma < 0 || !address.toLowerCase(Locale.ROOT).startsWith("data:image/")) return Optional.empty();
        try {
            var bytes = Base64.getMimeDecoder().decode(address.substring(comma + SIGN.length()));
            return PictureHeader.of(bytes).filter(SvgData::isUsable).map(header -> data(header.kind(), bytes));
        } catch (IllegalArgumentException e) { // no base64
            return Optional.empty();
        }
    }

    private static boolean isUsable(PictureHeader header) {
        boolean isPlain = header.kind() == PictureKind.PNG
                || header.kind() == PictureKind.JPEG && header.components() != 4 && header.bits() == 8;
        return isPlain && header.pixels() <= MOST_PIXELS;
    }

    private static String data(PictureKind kind, byte[] bytes) {
        return "data:" + kind.mediaType() + SIGN + Base64.getEncoder().encodeToString(bytes);
    }
}
