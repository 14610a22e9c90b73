// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * What a good paragraph is. The standard values are plain TeX's (The TeXbook, chapter 14).
 *
 * @param pretolerance badness up to which lines are taken without dividing words; negative: words are always considered
 * @param tolerance badness up to which lines are taken with words divided
 * @param linePenalty added to the badness of every line: few lines are better than many
 * @param doubleHyphenDemerits for two lines in succession that end with a hyphen
 * @param tripleHyphenDemerits for a third one
 * @param finalHyphenDemerits for a hyphen at the end of the last line but one
 * @param adjacentDemerits for a tight line beside a loose one
 * @param shortestLast least width of the last line, in points
 * @param shortLastDemerits for a shorter one
 */
record BreakingRules(
        double pretolerance,
        double tolerance,
        double linePenalty,
        double doubleHyphenDemerits,
        double tripleHyphenDemerits,
        double finalHyphenDemerits,
        double adjacentDemerits,
        double shortestLast,
        double shortLastDemerits) {
    /** Plain TeX's. */
    static final BreakingRules STANDARD = new BreakingRules(100, 200, 10, 10_000, 0, 5_000, 10_000, 0, 0);

    /** For text in a narrow measure: found by trial on prose in five languages in 10.5 pt on 60 letters. */
    static final BreakingRules EVEN = new BreakingRules(100, 500, 10, 30_000, 1_000_000, 10_000, 10_000, 0, 0);

    /** The same with a least width of the last line. */
    BreakingRules withShortestLast(double width) {
        return new BreakingRules(
                pretolerance,
                tolerance,
                linePenalty,
                doubleHyphenDemerits,
                tripleHyphenDemerits,
                finalHyphenDemerits,
                adjacentDemerits,
                width,
                30_000);
    }
}
