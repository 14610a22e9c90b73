// SPDX-License-Identifier: Apache-2.0
/** Validators of PDF, EPUB and Word behind one interface: veraPDF, EPUBCheck, the OOXML schemas and a lint of our own. */
@NullMarked
package dev.offprint.check;

import org.jspecify.annotations.NullMarked;
