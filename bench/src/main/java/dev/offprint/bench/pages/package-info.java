// SPDX-License-Identifier: Apache-2.0
/** Measures how well web pages are read: against pages with known articles, in three forms. */
@NullMarked
package dev.offprint.bench.pages;

import org.jspecify.annotations.NullMarked;
