// SPDX-License-Identifier: Apache-2.0
/** The one parser of XML, set up so that hostile documents can do nothing. */
@NullMarked
package dev.offprint.core.xml;

import org.jspecify.annotations.NullMarked;
