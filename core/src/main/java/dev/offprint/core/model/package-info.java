// SPDX-License-Identifier: Apache-2.0
/** The article: records and sealed types, immutable and validated; it knows nothing about looks. Imports no other package of Offprint but {@code resource}'s byte source. */
@NullMarked
package dev.offprint.core.model;

import org.jspecify.annotations.NullMarked;
