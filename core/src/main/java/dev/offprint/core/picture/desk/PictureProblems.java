// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import dev.offprint.core.notice.Problem;

/** What the desk has to say of pictures. */
final class PictureProblems {
    private PictureProblems() {}

    static Problem broken(String address) {
        return Problem.warning(
                "image.broken", address, "the picture is damaged, so words stand in for it", "save it again");
    }

    static Problem oddJpeg(String address) {
        return Problem.warning(
                "image.unsupported",
                address,
                "lossless and arithmetic JPEG pictures cannot be read, so words stand in for it",
                "save it as JPEG or PNG");
    }

    static Problem cutOff(String address) {
        return Problem.warning(
                "image.cut-off", address, "the picture is cut off; what there is of it is shown", "save it again");
    }

    static Problem tooLarge(String address, long most) {
        return Problem.warning(
                "image.too-large",
                address,
                "the picture has more than " + most + " pixels, the most that are converted, so words stand in for it",
                "make it smaller");
    }

    static Problem firstFrame(String address) {
        return Problem.info("image.first-frame", address, "the picture moves; its first frame is shown", "");
    }

    static Problem cleaned(String address) {
        return Problem.info(
                "image.svg.cleaned",
                address,
                "what is no drawing was left out of the SVG: scripts, outside files, foreign content",
                "");
    }
}
