// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why bytes could not be read. Stateless. */
public final class Unreadable {
    /** A class, its package or what the language calls nothing. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:[A-Z][a-z]+(?:[A-Z][a-z]+)+|(?:java|javax|sun|com|org|dev)\\.\\w+\\.[\\w.]+|null)\\b");

    private Unreadable() {}

    /** What stopped the reading of a place; exceptions of our own as they are. */
    public static OffprintException of(String place, IOException e) {
        return e instanceof OffprintException own ? own : new OffprintException(problem(place, e), e);
    }

    private static Problem problem(String place, IOException e) {
        if (e instanceof NoSuchFileException) {
            return Problem.error("read.missing", place, "there is no such file", "check its name");
        }
        if (e instanceof AccessDeniedException) {
            return Problem.error("read.unreadable", place, "reading it is not permitted", "change its permissions");
        }
        if (e instanceof EOFException) {
            return Problem.error("read.truncated", place, "it ends before it is complete", "get it again");
        }
        return Problem.error("read.unreadable", place, "it cannot be read: " + reason(e), "");
    }

    /** The reason alone: the system's message repeats the name. */
    private static String reason(IOException e) {
        return said(e instanceof FileSystemException f ? f.getReason() : e.getMessage());
    }

    /** A library's words where they are for people: one line without names of its own. */
    public static String said(@Nullable String message) {
        if (message == null || message.isBlank() || INSIDE.matcher(message).find()) return "it is damaged or not whole";
        return message.replaceAll("\\s+", " ").strip();
    }
}
