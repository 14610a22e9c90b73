// SPDX-License-Identifier: Apache-2.0
/** What the formats of news wires share: what an item says of itself, and how a body becomes an article. */
@NullMarked
package dev.offprint.core.read.wire;

import org.jspecify.annotations.NullMarked;
