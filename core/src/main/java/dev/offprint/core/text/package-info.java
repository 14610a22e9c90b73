// SPDX-License-Identifier: Apache-2.0
/** Pure functions on text: slugs, hyphenation, generated words, dates. A leaf. */
@NullMarked
package dev.offprint.core.text;

import org.jspecify.annotations.NullMarked;
