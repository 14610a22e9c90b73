// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of an input, without those of which there is a later version. Of one thread. */
final class LatestEntries implements Entries {
    private final Entries entries;
    private final Source input;
    private final @Nullable Edition document;
    private final Versions versions;
    private int count;

    /** @param document the version of an input that is no container; null when it has none */
    LatestEntries(Entries entries, Source input, @Nullable Edition document, Versions versions) {
        this.entries = entries;
        this.input = input;
        this.document = document;
        this.versions = versions;
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        var entry = entries.next();
        if (entry == null) return null;
        var edition = document == null ? entry.edition() : document;
        return edition == null ? entry : chosen(entry, edition);
    }

    private Entry chosen(Entry entry, Edition edition) {
        var place = document == null ? input.name() + "#" + entry.name() : input.name();
        return versions.superseded(edition, input, count++, place)
                .map(problem -> leftOut(entry, problem))
                .orElse(entry);
    }

    private static Entry leftOut(Entry entry, Problem problem) {
        return Entry.of(entry.name(), new ReadResult.Skipped(new Origin(problem.place(), null), problem));
    }

    @Override
    public Optional<String> title() {
        return entries.title();
    }

    @Override
    public void close() {
        entries.close();
    }
}
