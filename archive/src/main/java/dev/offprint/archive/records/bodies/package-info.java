// SPDX-License-Identifier: Apache-2.0
/** Bodies that are trees: those of Ghost's two editors and lists of components, as HTML. */
@NullMarked
package dev.offprint.archive.records.bodies;

import org.jspecify.annotations.NullMarked;
