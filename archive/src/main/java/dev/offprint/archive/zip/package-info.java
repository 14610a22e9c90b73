// SPDX-License-Identifier: Apache-2.0
/** Archives of files: ZIP and tar. Their members are read by whatever reader or container knows them. */
@NullMarked
package dev.offprint.archive.zip;

import org.jspecify.annotations.NullMarked;
