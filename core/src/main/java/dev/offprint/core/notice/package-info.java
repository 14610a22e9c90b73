// SPDX-License-Identifier: Apache-2.0
/** What could not be honoured, as values. A leaf: imports no other package of Offprint. */
@NullMarked
package dev.offprint.core.notice;

import org.jspecify.annotations.NullMarked;
