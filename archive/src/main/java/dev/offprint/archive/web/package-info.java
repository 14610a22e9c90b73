// SPDX-License-Identifier: Apache-2.0
/** Archives of the web: WARC, ARC and WACZ with many pages, Safari's with one. */
@NullMarked
package dev.offprint.archive.web;

import org.jspecify.annotations.NullMarked;
