// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.notice.OffprintException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file of a log beside a run: neither an input nor an output, and over no file but a log. Stateless. */
public final class LogFile {
    private LogFile() {}

    /**
     * Opens it, emptied.
     *
     * @param beginning how a log begins
     * @throws OffprintException it is something else, or cannot be written
     */
    public static Writer open(String name, String beginning, Plan plan) throws OffprintException {
        if (name.equals(Request.DASH))
            throw Usage.error("the log needs a file", "standard error has the messages anyway");
        var file = Paths.of(name);
        refuse(file, plan);
        try {
            if (!isReplaceable(file, beginning)) {
                throw Usage.error(file + " is there and is no log", "remove it or choose another name for --log");
            }
            return Files.newBufferedWriter(file, UTF_8);
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            throw Usage.error("the log cannot be written: " + file + ": " + reason(e), "choose another name for --log");
        }
    }

    private static void refuse(Path file, Plan plan) throws OffprintException {
        if (Collisions.touches(plan, file)) {
            throw Usage.error(file + " is an input or an output", "choose another name for --log");
        }
    }

    private static boolean isReplaceable(Path file, String beginning) throws IOException {
        if (!Files.isRegularFile(file)) return !Files.isDirectory(file);
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(beginning.length()), UTF_8);
            return head.isEmpty() || head.equals(beginning);
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "its folder is not there" : String.valueOf(e.getMessage());
    }
}
