// SPDX-License-Identifier: Apache-2.0
/** What a page says of its article outside the article's text: linked data, meta elements, bylines, dates. */
@NullMarked
package dev.offprint.core.read.html.head;

import org.jspecify.annotations.NullMarked;
