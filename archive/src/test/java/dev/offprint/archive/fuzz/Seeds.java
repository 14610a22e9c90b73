// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fuzz;

import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small whole inputs, a folder for each reader and container of its id. */
final class Seeds {
    private static final Path ROOT = Path.of("src/test/resources/dev/offprint/archive/seeds");

    private Seeds() {}

    /** The ids of all readers and containers that are installed, but for the one that only says what it does not read. */
    static List<String> ids() {
        var readers = Readers.installed().all().stream().map(ArticleReader::id);
        var containers = Containers.installed().all().stream().map(ArticleContainer::id);
        return Stream.concat(readers, containers)
                .filter(id -> !id.equals("bookmarks"))
                .sorted()
                .distinct()
                .toList();
    }

    /** The files of one; empty when it has none. */
    static List<Path> of(String id) throws IOException {
        var folder = ROOT.resolve(id);
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
