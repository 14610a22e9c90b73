// SPDX-License-Identifier: Apache-2.0
/** Compressed bytes opened within limits, and what every container counts. Shared by all containers. */
@NullMarked
package dev.offprint.archive.pack;

import org.jspecify.annotations.NullMarked;
