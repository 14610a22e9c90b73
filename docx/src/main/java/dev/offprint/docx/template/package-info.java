// SPDX-License-Identifier: Apache-2.0
/** What depends on the style alone: named styles, fonts, settings, kinds of lists. */
@NullMarked
package dev.offprint.docx.template;

import org.jspecify.annotations.NullMarked;
