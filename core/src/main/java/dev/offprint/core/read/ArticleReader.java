// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Optional;

/** Reads documents of one format. Thread-safe and reusable; found by {@link java.util.ServiceLoader}. */
public interface ArticleReader {
    /** As it is named on the command line: {@code markdown}. */
    String id();

    /** One line for people. */
    String description();

    /** How sure this reader is that an input is its own. */
    Likelihood probe(Prefix prefix);

    /**
     * Which version of which thing an input is, where the format says so and telling is cheap.
     *
     * @return empty for formats without versions, and for inputs that cannot be read
     */
    default Optional<Edition> edition(Source source) {
        return Optional.empty();
    }

    /** Reads an input; whatever is wrong with it is in the result, never thrown. */
    ReadResult read(Source source, ReadOptions options);
}
