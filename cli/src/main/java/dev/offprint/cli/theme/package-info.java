// SPDX-License-Identifier: Apache-2.0
/** Themes by name or file, and files for new ones. */
@NullMarked
package dev.offprint.cli.theme;

import org.jspecify.annotations.NullMarked;
