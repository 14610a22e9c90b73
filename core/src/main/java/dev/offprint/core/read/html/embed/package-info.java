// SPDX-License-Identifier: Apache-2.0
/** What lives elsewhere and is shown in pages: who shows it, and under which address people find it. */
@NullMarked
package dev.offprint.core.read.html.embed;

import org.jspecify.annotations.NullMarked;
