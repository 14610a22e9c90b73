// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A run of articles.
 *
 * @param position counted from 1; null when unknown
 */
public record Series(String name, @Nullable Integer position) {
    public Series {
        Checks.notBlank(name, "the name of a series");
        if (position != null) Checks.atLeast(1, position, "the position in a series");
    }
}
