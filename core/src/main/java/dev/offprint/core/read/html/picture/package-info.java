// SPDX-License-Identifier: Apache-2.0
/** Where the pictures of pages really are: sets of sizes, stand-ins that scripts replace, twins for browsers without. */
@NullMarked
package dev.offprint.core.read.html.picture;

import org.jspecify.annotations.NullMarked;
