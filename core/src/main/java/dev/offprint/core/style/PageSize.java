// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/**
 * The trimmed sheet.
 *
 * @param width in points
 * @param height in points
 */
public record PageSize(double width, double height) {
    private static final double MM = 72 / 25.4;

    /** 210 × 297 mm. */
    public static final PageSize A4 = new PageSize(210 * MM, 297 * MM);

    /** 148 × 210 mm. */
    public static final PageSize A5 = new PageSize(148 * MM, 210 * MM);

    /** 8.5 × 11 in. */
    public static final PageSize LETTER = new PageSize(612, 792);

    public PageSize {
        if (!(width >= 72 && height >= 72 && width <= 14_400 && height <= 14_400)) {
            throw new IllegalArgumentException(
                    "a page must measure 72 to 14400 points each way, was " + width + " × " + height);
        }
    }
}
