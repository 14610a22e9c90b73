// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import org.jspecify.annotations.Nullable;

/** A container that has broken off: nothing more comes of it, but what came may still be on its way. Of one thread. */
record NoMore(Entries broken) implements Entries {
    static Entries after(Entries broken) {
        return new NoMore(broken);
    }

    @Override
    public @Nullable Entry next() {
        return null;
    }

    @Override
    public void close() {
        broken.close();
    }
}
