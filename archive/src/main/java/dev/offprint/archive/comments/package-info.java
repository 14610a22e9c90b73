// SPDX-License-Identifier: Apache-2.0
/** What readers wrote below articles, as a last section of them; shared by feeds and exports of blogs. */
@NullMarked
package dev.offprint.archive.comments;

import org.jspecify.annotations.NullMarked;
