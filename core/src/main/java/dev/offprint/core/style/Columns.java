// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/**
 * How the type area is divided.
 *
 * @param count 1 to 4
 * @param gutter between two columns, in units of the body's leading
 */
public record Columns(int count, double gutter) {
    /** The whole width. */
    public static final Columns ONE = new Columns(1, 1.5);

    public Columns {
        if (count < 1 || count > 4) throw new IllegalArgumentException("columns must be 1 to 4, was " + count);
        if (!(gutter >= 0.5 && gutter <= 6)) {
            throw new IllegalArgumentException("a gutter must be 0.5 to 6 leadings, was " + gutter);
        }
    }

    /** So many columns, with the usual gutter. */
    public static Columns of(int count) {
        return new Columns(count, ONE.gutter());
    }
}
