// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of a container: no more than the limit, and what is thrown by mistake is a failure of its own. Of one thread. */
final class CheckedEntries implements Entries {
    private final Entries entries;
    private final String container;
    private final Intakes intakes;
    private long count;

    CheckedEntries(Entries entries, String container, Intakes intakes) {
        this.entries = entries;
        this.container = container;
        this.intakes = intakes;
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        try {
            var entry = entries.next();
            if (entry == null) return null;
            if (++count > most()) throw tooMany();
            return intakes.finished(entry, container);
        } catch (RuntimeException | Error e) {
            throw intakes.fault(container, e);
        }
    }

    @Override
    public boolean areLatest() {
        return entries.areLatest();
    }

    @Override
    public Optional<String> title() {
        return entries.title();
    }

    @Override
    public void close() {
        entries.close();
    }

    private long most() {
        return intakes.options().reading().limits().of(Limit.ENTRIES);
    }

    private OffprintException tooMany() {
        return new OffprintException(Problem.error(
                "read.limit." + Limit.ENTRIES.id(),
                container,
                "it holds more than " + most() + " records, the limit (" + Limit.ENTRIES.id() + ")",
                Limit.ENTRIES.cure()));
    }
}
