// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import org.jspecify.annotations.Nullable;

/**
 * What an article was read from.
 *
 * @param name a file name or address, for messages
 * @param format the id of the reader; null when the article was made from objects
 */
public record Origin(String name, @Nullable String format) {
    /** An article made from objects. */
    public static final Origin NONE = new Origin("", null);
}
