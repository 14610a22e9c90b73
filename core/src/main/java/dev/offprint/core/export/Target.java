// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.Format;
import dev.offprint.core.resource.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One file to make.
 *
 * @param format the id of what is to be in it
 * @param file where; its folder is made if missing, a file that is there is replaced
 */
public record Target(String format, Path file) {
    public Target {
        Objects.requireNonNull(format);
        Objects.requireNonNull(file);
    }

    /** A file of a format in a folder, named like another file, without the ending of a packing such as {@code .gz}. */
    public static Target named(Format format, Path like, Path folder) {
        return new Target(
                format.id(),
                folder.resolve(FileName.stem(String.valueOf(like.getFileName())) + "." + format.extension()));
    }

    /**
     * Refuses to overwrite what is being read.
     *
     * @throws OffprintException the file is the input, by whatever name
     */
    public void refuseInput(Path input) throws OffprintException {
        if (!isSame(input)) return;
        throw new OffprintException(Problem.error(
                "export.own-input", file.toString(), "this would overwrite its own input", "choose another name"));
    }

    private boolean isSame(Path input) {
        try {
            return Files.exists(file) && Files.isSameFile(input, file);
        } catch (IOException e) { // an input that is not there is reported when it is read
            return false;
        }
    }
}
