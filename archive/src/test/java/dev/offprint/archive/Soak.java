// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** How long the files of the soak tests are, and what of the heap reading them holds. */
public final class Soak {
    /** Bytes of each file: {@code -Dsoak.megabytes}. */
    public static final long SIZE = Long.getLong("soak.megabytes", 2048L) << 20;
    /** Bytes of heap that a file of any size must do with. */
    public static final long HEAP = 256L << 20;

    private Soak() {}

    /** Forgets what was used before. */
    public static void resetPeaks() {
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) pool.resetPeakUsage();
    }

    /** Of the pools after their last collection, which does not count what is waiting to be collected. */
    public static long liveHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
