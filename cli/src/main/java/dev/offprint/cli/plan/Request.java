// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param inputs files, folders, or {@code -} for standard input
 * @param formats ids; empty: as the output's name tells, else PDF
 * @param bound the name, without ending, of what all inputs are bound into; null: each becomes a document of its own
 * @param output file, folder or {@code -} as it was typed; null: beside the inputs
 */
public record Request(
        List<String> inputs,
        List<String> formats,
        @Nullable String bound,
        @Nullable String output) {
    /** Standard input or output. */
    static final String DASH = "-";

    public Request {
        inputs = List.copyOf(inputs);
        formats = List.copyOf(formats);
    }

    /** Whether there is one input, and it is neither a folder nor a name for many. */
    boolean isOneInput() {
        return inputs.size() == 1 && !isFolder(inputs.get(0)) && !Glob.is(inputs.get(0));
    }

    /** Whether the output is a folder by its form: it is there, or ends in a slash. */
    boolean namesFolder() {
        return output != null && (output.endsWith("/") || output.endsWith("\\") || isFolder(output));
    }

    private static boolean isFolder(String name) {
        try {
            return !name.equals(DASH) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) { // reported when it is used
            return false;
        }
    }
}
