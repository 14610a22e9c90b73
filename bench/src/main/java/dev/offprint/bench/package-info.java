// SPDX-License-Identifier: Apache-2.0
/** Measurements that are run by hand; no part of what ships. */
@NullMarked
package dev.offprint.bench;

import org.jspecify.annotations.NullMarked;
