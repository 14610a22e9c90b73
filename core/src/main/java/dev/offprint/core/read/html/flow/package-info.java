// SPDX-License-Identifier: Apache-2.0
/** What a walk fills and asks: running text and blocks as they come, what holds where it stands, what it has to report. */
@NullMarked
package dev.offprint.core.read.html.flow;

import org.jspecify.annotations.NullMarked;
