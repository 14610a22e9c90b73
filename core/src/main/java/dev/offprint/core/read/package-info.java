// SPDX-License-Identifier: Apache-2.0
/** From bytes to articles: the contracts of readers, how a format is recognised, and how bytes become characters. */
@NullMarked
package dev.offprint.core.read;

import org.jspecify.annotations.NullMarked;
