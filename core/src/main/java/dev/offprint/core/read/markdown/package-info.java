// SPDX-License-Identifier: Apache-2.0
/** Markdown to articles: CommonMark with GitHub's additions and footnotes, by way of its HTML, which defines it. */
@NullMarked
package dev.offprint.core.read.markdown;

import org.jspecify.annotations.NullMarked;
