// SPDX-License-Identifier: Apache-2.0
/** Finds the element that holds the article by scoring paragraphs and what holds them. */
@NullMarked
package dev.offprint.core.read.page.score;

import org.jspecify.annotations.NullMarked;
