// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

/** A box by its upper left corner, in points. */
public record Rectangle(double x, double y, double width, double height) {}
