// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Asset;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.core.picture.PictureKind;
import dev.offprint.core.style.Furniture;
import dev.offprint.core.style.RunningText;
import dev.offprint.core.style.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The picture of the margins. Stateless. */
final class Logo {
    private Logo() {}

    /**
     * Reads it.
     *
     * @throws OffprintException there is no such file, or it is no picture
     */
    static Asset of(Path file) throws OffprintException {
        try {
            if (Files.size(file) > Limits.STANDARD.pictureBytes())
                throw fault(file, "is too large", "take a smaller one");
            var bytes = Files.readAllBytes(file);
            var kind = PictureKind.of(bytes).filter(k -> PictureHeader.of(bytes).isPresent());
            if (kind.isEmpty())
                throw fault(
                        file, "is no picture that Offprint takes", "it takes JPEG, PNG, GIF, WebP, BMP, TIFF and SVG");
            return Asset.of("offprint-logo", kind.get().mediaType(), bytes);
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            throw fault(file, "cannot be read", "check its name");
        }
    }

    /**
     * Refuses a picture that has no place, and a place that has no picture.
     *
     * @throws OffprintException one is without the other
     */
    static void check(Style style) throws OffprintException {
        boolean isGiven = style.runningHeads().logo() != null;
        if (isGiven == isPlaced(style.furniture())) return;
        throw new OffprintException(
                isGiven
                        ? Problem.error("usage", "", "--logo has no place", "put {logo} into --header or --footer")
                        : Problem.error("usage", "", "{logo} has no picture", "name its file with --logo"));
    }

    private static boolean isPlaced(Furniture furniture) {
        return Stream.of(furniture.head(), furniture.foot(), furniture.firstHead(), furniture.firstFoot())
                .anyMatch(line -> line.has(RunningText.Field.LOGO));
    }

    private static OffprintException fault(Path file, String what, String cure) {
        return new OffprintException(Problem.error("usage", file.toString(), "the logo " + what, cure));
    }
}
