// SPDX-License-Identifier: Apache-2.0
/** Writes articles as Word documents: the parts of the style once, each article streamed around them. */
@NullMarked
package dev.offprint.docx;

import org.jspecify.annotations.NullMarked;
