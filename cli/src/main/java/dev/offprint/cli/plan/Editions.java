// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of several versions of a thing is the latest, among files whose formats have versions. Immutable. */
final class Editions {
    private final Map<Path, Edition> editions;
    private final Map<String, Path> latest;

    private Editions(Map<Path, Edition> editions, Map<String, Path> latest) {
        this.editions = editions;
        this.latest = latest;
    }

    /** Of these files; none, where all versions are asked for. */
    static Editions of(Exporter exporter, List<Path> files) {
        var editions = new HashMap<Path, Edition>();
        var latest = new HashMap<String, Path>();
        if (exporter.options().reading().selection().allVersions()) return new Editions(editions, latest);
        for (var file : files) {
            var edition = edition(exporter, Source.of(file));
            if (edition.isEmpty()) continue;
            editions.put(file, edition.get());
            latest.merge(edition.get().id(), file, (one, other) -> newer(editions, one, other));
        }
        return new Editions(editions, latest);
    }

    /** Why a file is not taken; empty when it is. */
    Optional<Problem> superseded(Path file) {
        var edition = editions.get(file);
        var newest = edition == null ? file : latest.getOrDefault(edition.id(), file);
        if (edition == null || newest.equals(file)) return Optional.empty();
        var what = "it is version " + edition.version() + "; the latest is in " + newest;
        return Optional.of(
                Problem.info("read.superseded", file.toString(), what, "--versions all takes every version"));
    }

    private static Path newer(Map<Path, Edition> editions, Path one, Path other) {
        return version(editions, other) >= version(editions, one) ? other : one;
    }

    private static long version(Map<Path, Edition> editions, Path file) {
        var edition = editions.get(file);
        return edition == null ? 0 : edition.version();
    }

    private static Optional<Edition> edition(Exporter exporter, Source source) {
        try {
            return exporter.readers().surest(Prefix.of(source)).flatMap(reader -> reader.edition(source));
        } catch (OffprintException e) { // told when it is read
            return Optional.empty();
        }
    }
}
