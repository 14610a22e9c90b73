// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import dev.offprint.core.style.Colour;

/** A filled rectangle: a rule, a tint, an underline. */
public record Bar(Mark mark, Rectangle area, Colour colour) implements Item {}
