// SPDX-License-Identifier: Apache-2.0
/** Streams an article as WordprocessingML. */
@NullMarked
package dev.offprint.docx.body;

import org.jspecify.annotations.NullMarked;
