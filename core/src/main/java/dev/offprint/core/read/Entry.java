// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * One record of a container.
 *
 * @param name tells it from others and proposes a file name: {@code posts/2024/spring}, without an ending; need not be
 *     unique, nor fit for a file system
 * @param article reads it; may be asked once, from any thread, also after the container has gone on, as long as it is
 *     open. What is wrong with it is in the result; what is left out on purpose answers with
 *     {@link ReadResult.Skipped}
 */
public record Entry(String name, Supplier<ReadResult> article) {
    public Entry {
        Objects.requireNonNull(name);
        Objects.requireNonNull(article);
    }

    /** A record that is known before it is read to give no article. */
    public static Entry of(String name, ReadResult result) {
        return new Entry(name, () -> result);
    }
}
