// SPDX-License-Identifier: Apache-2.0
/** The package of a Word document: parts as XML, relationships, content types, a zip that is always the same. */
@NullMarked
package dev.offprint.docx.opc;

import org.jspecify.annotations.NullMarked;
