// SPDX-License-Identifier: Apache-2.0
/** Exports of services that hold no articles, said once and clearly. */
@NullMarked
package dev.offprint.archive.export;

import org.jspecify.annotations.NullMarked;
