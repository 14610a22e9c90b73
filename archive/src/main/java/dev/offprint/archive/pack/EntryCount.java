// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.pack;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Intake;

/** Counts the records of one container, and the containers around it. Of one thread. */
public final class EntryCount {
    private final String place;
    private final long most;
    private long count;

    /** None yet. */
    public EntryCount(String place, Limits limits) {
        this.place = place;
        this.most = limits.of(Limit.ENTRIES);
    }

    /** The same, after a look at how deep the container lies; see {@link #checkDepth}. */
    public static EntryCount of(String place, Intake intake) throws OffprintException {
        checkDepth(place, intake);
        return new EntryCount(place, intake.options().limits());
    }

    /**
     * Counts one more.
     *
     * @return its number, from 1
     * @throws OffprintException there are more than {@link Limit#ENTRIES} allows
     */
    public long next() throws OffprintException {
        if (count < most) return ++count;
        throw Breach.of(Limit.ENTRIES, place, "it holds more than " + most + " records");
    }

    /** How many have been counted. */
    public long count() {
        return count;
    }

    /**
     * Looks at how many containers one lies in.
     *
     * @throws OffprintException more than {@link Limit#NESTING} allows, or more than anybody packs on purpose
     */
    public static void checkDepth(String place, Intake intake) throws OffprintException {
        int most = intake.options().limits().nesting();
        if (intake.depth() < most) return;
        throw Breach.of(Limit.NESTING, place, "it lies in " + most + " containers, each in another");
    }
}
