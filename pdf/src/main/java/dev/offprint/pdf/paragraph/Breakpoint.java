// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * The end of a line.
 *
 * @param item the glue or penalty at which it ends
 * @param ratio how its glue is set: −1 shrunk as far as it goes, 1 stretched as far as it should
 */
record Breakpoint(int item, double ratio) {}
