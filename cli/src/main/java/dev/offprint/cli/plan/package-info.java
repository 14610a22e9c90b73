// SPDX-License-Identifier: Apache-2.0
/** What is to be made of which input, decided before anything is written. */
@NullMarked
package dev.offprint.cli.plan;

import org.jspecify.annotations.NullMarked;
