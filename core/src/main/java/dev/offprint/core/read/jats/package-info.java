// SPDX-License-Identifier: Apache-2.0
/** JATS and its elder, the NLM article: scholarly articles as XML. */
@NullMarked
package dev.offprint.core.read.jats;

import org.jspecify.annotations.NullMarked;
