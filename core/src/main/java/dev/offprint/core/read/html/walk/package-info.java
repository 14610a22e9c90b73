// SPDX-License-Identifier: Apache-2.0
/** The way through all elements of a text, and what is made of each kind: blocks, inlines and notes of the model. */
@NullMarked
package dev.offprint.core.read.html.walk;

import org.jspecify.annotations.NullMarked;
