// SPDX-License-Identifier: Apache-2.0
/** Writes well-formed XML, whatever characters come. A leaf: imports no other package of Offprint. */
@NullMarked
package dev.offprint.epub.xml;

import org.jspecify.annotations.NullMarked;
