// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Objects;

/**
 * What a container reads its records with.
 *
 * @param readers of single documents
 * @param containers for containers in containers
 * @param depth how many containers this one lies in
 */
public record Intake(Readers readers, Containers containers, ReadOptions options, int depth) {
    public Intake {
        Objects.requireNonNull(readers);
        Objects.requireNonNull(containers);
        Objects.requireNonNull(options);
    }

    /** The same one container deeper. */
    public Intake deeper() {
        return new Intake(readers, containers, options, depth + 1);
    }
}
