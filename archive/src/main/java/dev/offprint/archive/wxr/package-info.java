// SPDX-License-Identifier: Apache-2.0
/** The export of WordPress, WXR. */
@NullMarked
package dev.offprint.archive.wxr;

import org.jspecify.annotations.NullMarked;
