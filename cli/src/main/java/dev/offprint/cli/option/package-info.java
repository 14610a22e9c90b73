// SPDX-License-Identifier: Apache-2.0
/** What can be asked for on the command line, one small class for each kind. */
@NullMarked
package dev.offprint.cli.option;

import org.jspecify.annotations.NullMarked;
