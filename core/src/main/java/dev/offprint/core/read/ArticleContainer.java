// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.notice.OffprintException;

/** Opens files of many articles of one format. Thread-safe and reusable; found by {@link java.util.ServiceLoader}. */
public interface ArticleContainer {
    /** As it is named on the command line: {@code wxr}. */
    String id();

    /** One line for people. */
    String description();

    /** How sure it is that an input is its own; where a reader is as sure, the container has it. */
    Likelihood probe(Prefix prefix);

    /**
     * Refuses options that fit no input at all, such as a name that no article has, before anything is read.
     *
     * @throws OffprintException names the option's value and those that are known
     */
    default void check(ReadOptions options) throws OffprintException {}

    /**
     * Opens an input.
     *
     * @throws OffprintException it cannot be read, or holds no articles at all; says what it is
     */
    Entries open(Source source, Intake intake) throws OffprintException;
}
