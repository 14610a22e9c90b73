// SPDX-License-Identifier: Apache-2.0
/** From clean SVG to drawings, by way of JSVG. */
@NullMarked
package dev.offprint.pdf.tracing;

import org.jspecify.annotations.NullMarked;
