// SPDX-License-Identifier: Apache-2.0
/** Reads NITF, the News Industry Text Format, alone or inside NewsML. */
@NullMarked
package dev.offprint.core.read.wire.nitf;

import org.jspecify.annotations.NullMarked;
