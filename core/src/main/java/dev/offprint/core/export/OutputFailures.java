// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in one line why an output could not be written, and how to cure it. Stateless. */
final class OutputFailures {
    private OutputFailures() {}

    /** What the operating system's answer means for a place of output; our own exceptions as they are. */
    static OffprintException of(String place, IOException e) {
        if (e instanceof OffprintException own) return own;
        return new OffprintException(problem(place, e), e);
    }

    private static Problem problem(String place, IOException e) {
        if (e instanceof AccessDeniedException) return denied(place);
        if (e instanceof NoSuchFileException) return failed(place, "its folder is not there", "make it first");
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) return inTheWay(place, e);
        var reason = reason(e);
        return failed(place, reason, isFull(reason) ? "free some space or choose another place" : "");
    }

    private static Problem denied(String place) {
        return failed(place, "permission denied", "choose another place, or change its permissions");
    }

    private static Problem inTheWay(String place, IOException e) {
        var file = e instanceof FileSystemException f ? String.valueOf(f.getFile()) : "a file";
        return failed(place, file + " is a file, not a folder", "move it or choose another place");
    }

    private static Problem failed(String place, String reason, String cure) {
        return Problem.error("export.output", place, "cannot be written: " + reason, cure);
    }

    private static String reason(IOException e) {
        var reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static boolean isFull(String reason) {
        var lower = reason.toLowerCase(Locale.ROOT);
        return lower.contains("no space") || lower.contains("quota") || lower.contains("not enough space");
    }
}
