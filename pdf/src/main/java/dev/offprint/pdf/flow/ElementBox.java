// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

import dev.offprint.pdf.page.Rectangle;

/** The box of a structure element that has to know it, such as a figure. */
public record ElementBox(int element, Rectangle area) {}
