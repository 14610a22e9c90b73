// SPDX-License-Identifier: Apache-2.0
/** Takes out of an article's element what is none of the article. */
@NullMarked
package dev.offprint.core.read.page.clean;

import org.jspecify.annotations.NullMarked;
