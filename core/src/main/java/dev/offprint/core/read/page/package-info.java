// SPDX-License-Identifier: Apache-2.0
/** Tells the article of a web page from everything that stands around it. */
@NullMarked
package dev.offprint.core.read.page;

import org.jspecify.annotations.NullMarked;
