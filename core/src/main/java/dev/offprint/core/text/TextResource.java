// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables that lie beside the classes that need them. Stateless. */
public final class TextResource {
    private TextResource() {}

    /** All of a file that must be there. */
    static String text(String name) {
        return text(TextResource.class, name);
    }

    private static String text(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) throw new AssertionError("missing resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines without comments and blank ones. */
    static List<String> lines(String name) {
        return lines(TextResource.class, name);
    }

    /**
     * The lines of a table in UTF-8, without comments, which begin with {@code #}, and blank ones.
     *
     * @param beside a class of the package that it lies in
     * @param name of a file that must be there
     */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
