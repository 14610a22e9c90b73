// SPDX-License-Identifier: Apache-2.0
/** Records of PubMed, which hold what a front matter holds and an abstract. */
@NullMarked
package dev.offprint.core.read.pubmed;

import org.jspecify.annotations.NullMarked;
