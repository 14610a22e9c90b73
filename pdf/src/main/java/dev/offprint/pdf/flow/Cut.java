// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

/**
 * What it costs to end a column here.
 *
 * @param cost {@link #FORBIDDEN} or more never, {@link #FORCED} or less always; one missing line costs 40
 */
public record Cut(int cost) implements VerticalItem {
    /** A cost at which no column ends. */
    public static final int FORBIDDEN = 10_000;

    /** A cost at which every page ends. */
    public static final int FORCED = -FORBIDDEN;

    /** Between two lines that are nothing to each other. */
    public static final Cut FREE = new Cut(0);

    /** Between a heading and what follows. */
    public static final Cut NEVER = new Cut(FORBIDDEN);

    /** The end of a page by the author's will. */
    public static final Cut ALWAYS = new Cut(FORCED);
}
