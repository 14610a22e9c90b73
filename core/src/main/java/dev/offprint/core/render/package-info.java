// SPDX-License-Identifier: Apache-2.0
/** The contract between an article and the formats that print it. */
@NullMarked
package dev.offprint.core.render;

import org.jspecify.annotations.NullMarked;
