// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import org.jspecify.annotations.Nullable;

/** A document by itself, as if it lay in a container. Of one thread. */
final class OneEntry implements Entries {
    private @Nullable Entry entry;

    OneEntry(Entry entry) {
        this.entry = entry;
    }

    @Override
    public @Nullable Entry next() {
        var next = entry;
        entry = null;
        return next;
    }

    @Override
    public void close() {
        entry = null;
    }
}
