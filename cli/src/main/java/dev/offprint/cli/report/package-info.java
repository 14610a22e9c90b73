// SPDX-License-Identifier: Apache-2.0
/** How results and problems are told: for people on standard error, for machines on standard output and in a log. */
@NullMarked
package dev.offprint.cli.report;

import org.jspecify.annotations.NullMarked;
