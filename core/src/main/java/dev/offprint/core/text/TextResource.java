// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this package's own tables. */
final class TextResource {
    private TextResource() {}

    /** All of a file that must be there. */
    static String text(String name) {
        try (var in = TextResource.class.getResourceAsStream(name)) {
            if (in == null) throw new AssertionError("missing resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines without comments and blank ones. */
    static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
