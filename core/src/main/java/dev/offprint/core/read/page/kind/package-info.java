// SPDX-License-Identifier: Apache-2.0
/** Tells pages that are no article: lists of other pages, search results, log-ins, error pages, notices on cookies. */
@NullMarked
package dev.offprint.core.read.page.kind;

import org.jspecify.annotations.NullMarked;
