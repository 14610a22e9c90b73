// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Objects;

/**
 * Which version of which thing an input holds, where its format says so: of several versions the latest is taken.
 *
 * @param id of the thing, the same for all its versions
 * @param version the greater, the later
 */
public record Edition(String id, long version) {
    public Edition {
        Objects.requireNonNull(id);
    }
}
