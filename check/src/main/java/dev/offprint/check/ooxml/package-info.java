// SPDX-License-Identifier: Apache-2.0
/** A Word package opened for checking, and its validation against the OOXML schemas. Imports no other package of check. */
@NullMarked
package dev.offprint.check.ooxml;

import org.jspecify.annotations.NullMarked;
