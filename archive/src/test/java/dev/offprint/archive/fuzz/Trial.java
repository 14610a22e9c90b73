// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.DataAddresses;
import java.util.TreeSet;

/**
 * Reads an input with one reader or container to the end. Whatever it is, the answer is articles or problems that say
 * something; anything thrown is a fault.
 */
final class Trial {
    private static final Readers READERS = Readers.installed();
    private static final Containers CONTAINERS = Containers.installed();

    private final TreeSet<String> signature = new TreeSet<>();
    private final byte[] input;
    private int articles;

    private Trial(byte[] input) {
        this.input = input;
    }

    /** Reads. */
    static Trial of(String id, String name, byte[] bytes) {
        var trial = new Trial(bytes);
        var source = new Source(name, ByteSource.of(bytes), DataAddresses.INSTANCE);
        try {
            var container = CONTAINERS.byId(id);
            if (container.isEmpty()) trial.add(READERS.byId(id).read(source, ReadOptions.STANDARD));
            else trial.entries(container.get().open(source, new Intake(READERS, CONTAINERS, ReadOptions.STANDARD, 0)));
        } catch (OffprintException e) {
            trial.add(e.problem());
        }
        return trial;
    }

    /** How many articles came of it. */
    int articles() {
        return articles;
    }

    /** What happened, in short: two inputs of one signature teach the same. */
    String signature() {
        return String.join(" ", signature);
    }

    private void entries(Entries entries) throws OffprintException {
        try (entries) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                assertThat(entry.name()).isNotNull();
                add(entry.article().get());
            }
        }
    }

    private void add(ReadResult result) {
        if (result instanceof ReadResult.Ok ok) {
            articles++;
            signature.add("articles" + Integer.numberOfLeadingZeros(articles));
            ok.article().body().forEach(block -> signature.add(block.getClass().getSimpleName()));
            ok.notices().forEach(this::add);
        } else if (result instanceof ReadResult.Skipped skipped) {
            add(skipped.problem());
        } else {
            add(((ReadResult.Failed) result).problem());
        }
    }

    private void add(Problem problem) {
        assertThat(problem.what()).isNotBlank();
        Wording.check(problem, input);
        signature.add(problem.code());
    }
}
