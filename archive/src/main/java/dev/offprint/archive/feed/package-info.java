// SPDX-License-Identifier: Apache-2.0
/** Feeds of news sites and blogs: RSS and Atom in all their versions. */
@NullMarked
package dev.offprint.archive.feed;

import org.jspecify.annotations.NullMarked;
