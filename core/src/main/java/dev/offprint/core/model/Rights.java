// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import org.jspecify.annotations.Nullable;

/** Who owns an article and what others may do; null when unknown. */
public record Rights(
        @Nullable String holder,
        @Nullable String statement,
        @Nullable String licenceUrl) {
    /** Nothing known. */
    public static final Rights NONE = new Rights(null, null, null);
}
