// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.limits.Limits;
import java.util.Objects;

/**
 * How to read an input.
 *
 * @param cleanUp how much to mend and guess
 * @param limits how much one input may ask for
 * @param pages how web pages are read
 * @param selection what is taken beside published articles
 * @param fields which field of a record holds what
 */
public record ReadOptions(CleanUp cleanUp, Limits limits, PageOptions pages, Selection selection, FieldMap fields) {
    /** Guesses on, standard limits, articles only. */
    public static final ReadOptions STANDARD =
            new ReadOptions(CleanUp.FULL, Limits.STANDARD, PageOptions.STANDARD, Selection.STANDARD, FieldMap.NONE);

    public ReadOptions {
        Objects.requireNonNull(cleanUp);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(pages);
        Objects.requireNonNull(selection);
        Objects.requireNonNull(fields);
    }

    /** The same, mended more or less. */
    public ReadOptions withCleanUp(CleanUp other) {
        return new ReadOptions(other, limits, pages, selection, fields);
    }

    /** The same with other limits. */
    public ReadOptions withLimits(Limits others) {
        return new ReadOptions(cleanUp, others, pages, selection, fields);
    }

    /** The same with web pages read in another way. */
    public ReadOptions withPages(PageOptions others) {
        return new ReadOptions(cleanUp, limits, others, selection, fields);
    }

    /** The same with another selection. */
    public ReadOptions withSelection(Selection other) {
        return new ReadOptions(cleanUp, limits, pages, other, fields);
    }

    /** The same with other fields. */
    public ReadOptions withFields(FieldMap others) {
        return new ReadOptions(cleanUp, limits, pages, selection, others);
    }
}
