// SPDX-License-Identifier: Apache-2.0
/** What the search for an article knows of elements: their kinds, their words, their measures. */
@NullMarked
package dev.offprint.core.read.page.dom;

import org.jspecify.annotations.NullMarked;
