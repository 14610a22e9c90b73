// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which thing an input or record holds, where its format says so: of several versions the latest is
 * taken.
 *
 * @param id of the thing, the same for all its versions
 * @param version its number, from 0; {@link #UNNUMBERED} when it has none
 * @param made when this version was made; null when unknown
 */
public record Edition(String id, long version, @Nullable Instant made) {
    /** Stands for the number of a version that has none. */
    public static final long UNNUMBERED = -1;

    public Edition {
        Objects.requireNonNull(id);
        if (version < UNNUMBERED) throw new IllegalArgumentException("a version is numbered from 0, was " + version);
    }

    /** Whether this is later than another version of the same thing: by the numbers if both have one, then by the dates. */
    public boolean isAfter(Edition other) {
        boolean areNumbered = version >= 0 && other.version >= 0;
        int order = areNumbered ? Long.compare(version, other.version) : 0;
        return order > 0 || (order == 0 && instant().isAfter(other.instant()));
    }

    /** {@code version 3}, or when it was made. */
    public String inWords() {
        if (version >= 0) return "version " + version;
        return made == null ? "a version without number or date" : "the version of " + made;
    }

    private Instant instant() {
        return made == null ? Instant.MIN : made;
    }
}
