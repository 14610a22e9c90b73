// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.Problem;

/** Whether a picture can be shown, as far as its header tells. */
public sealed interface PictureCheck {
    /** It can be shown. */
    record Good(PictureHeader header) implements PictureCheck {}

    /** It cannot: a warning whose place is the picture's address. */
    record Bad(Problem problem) implements PictureCheck {}

    /** Looks at the bytes of a picture; nothing is decoded. */
    static PictureCheck of(String address, byte[] bytes, Limits limits) {
        if (bytes.length > limits.pictureBytes()) {
            var what = "the picture is larger than the limit of " + limits.pictureBytes() + " bytes (picture-bytes)";
            return failed("image.too-large", address, what, "make it smaller, or " + Limit.PICTURE_BYTES.cure());
        }
        var kind = PictureKind.of(bytes);
        if (kind.isEmpty()) return broken(address, "the picture is of no kind that Offprint knows");
        if (kind.get() == PictureKind.AVIF) return unsupported(address, "AVIF and HEIC pictures cannot be read");
        var header = PictureHeader.of(bytes);
        if (header.isEmpty()) return broken(address, "the picture is broken or cut off");
        return measured(address, header.get(), limits);
    }

    private static PictureCheck measured(String address, PictureHeader header, Limits limits) {
        if (header.pixels() > limits.picturePixels()) {
            var what = "the picture has more than the limit of " + limits.picturePixels() + " pixels (picture-pixels)";
            return failed("image.too-large", address, what, "make it smaller, or " + Limit.PICTURE_PIXELS.cure());
        }
        return new Good(header);
    }

    private static PictureCheck broken(String address, String what) {
        return failed("image.broken", address, what, "save it again");
    }

    private static PictureCheck unsupported(String address, String what) {
        return failed("image.unsupported", address, what, "save it as JPEG or PNG");
    }

    private static PictureCheck failed(String code, String address, String what, String cure) {
        return new Bad(Problem.warning(code, address, what + ", so words stand in for it", cure));
    }
}
