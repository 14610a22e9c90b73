// SPDX-License-Identifier: Apache-2.0
/** Which field of a record holds what: paths, the shapes of known data sets, and what the user maps. */
@NullMarked
package dev.offprint.archive.records.fields;

import org.jspecify.annotations.NullMarked;
