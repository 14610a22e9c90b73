// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.text.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the file that was meant by a name that nearly exists. Stateless. */
public final class NearNames {
    /** So many names of a folder are looked at. */
    private static final int MOST = 10_000;

    private NearNames() {}

    /** The file that is there, mistyped in one of its names; the first of equals. */
    public static Optional<Path> of(Path missing) {
        var here = Path.of("");
        var root = missing.getRoot();
        return found(root == null ? here : root, missing, 0);
    }

    private static Optional<Path> found(Path folder, Path missing, int index) {
        if (index == missing.getNameCount()) return Optional.of(folder);
        var name = missing.getName(index);
        var next = folder.resolve(name);
        if (Files.exists(next)) return found(next, missing, index + 1);
        var near = near(folder, name.toString());
        // One mistake is a mistake; two are another file.
        return near.map(n -> folder.resolve(n).resolve(rest(missing, index + 1)))
                .filter(Files::exists);
    }

    private static Path rest(Path path, int from) {
        return from == path.getNameCount() ? Path.of("") : path.subpath(from, path.getNameCount());
    }

    private static Optional<String> near(Path folder, String name) {
        var names = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            for (var file : files) {
                var known = String.valueOf(file.getFileName());
                names.putIfAbsent(known.toLowerCase(Locale.ROOT), known);
                if (names.size() == MOST) break;
            }
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            return Optional.empty(); // there is nothing to suggest, and the missing file is told of
        }
        return Spelling.nearest(name, names.keySet()).map(names::get);
    }
}
