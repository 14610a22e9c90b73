// SPDX-License-Identifier: Apache-2.0
/** An article as one long strip of lines, spaces and places to cut, before it has pages. */
@NullMarked
package dev.offprint.pdf.flow;

import org.jspecify.annotations.NullMarked;
