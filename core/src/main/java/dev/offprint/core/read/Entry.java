// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One record of a container.
 *
 * @param name tells it from others and proposes a file name: {@code posts/2024/spring}, without an ending; need not be
 *     unique, nor fit for a file system
 * @param article reads it; may be asked once, from any thread, also after the container has gone on, as long as it is
 *     open. What is wrong with it is in the result; what is left out on purpose answers with
 *     {@link ReadResult.Skipped}
 * @param edition which version of which thing it is, where it says so and telling is cheap; null when it does not. Of
 *     several versions {@code Exporter.open} takes the latest
 */
public record Entry(
        String name, Supplier<ReadResult> article, @Nullable Edition edition) {
    public Entry {
        Objects.requireNonNull(name);
        Objects.requireNonNull(article);
    }

    /** A record that has no versions. */
    public Entry(String name, Supplier<ReadResult> article) {
        this(name, article, null);
    }

    /** A record that is known before it is read to give no article. */
    public static Entry of(String name, ReadResult result) {
        return new Entry(name, new Known(result));
    }

    /** The same by another name. */
    public Entry named(String other) {
        return new Entry(other, article, edition);
    }

    /** Whether it is known before it is read to give no article, so that it needs no file of its own. */
    public boolean isWithoutArticle() {
        return article instanceof Known;
    }

    private record Known(ReadResult result) implements Supplier<ReadResult> {
        @Override
        public ReadResult get() {
            return result;
        }
    }
}
