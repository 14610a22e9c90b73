// SPDX-License-Identifier: Apache-2.0
/**
 * XML of many records: cut apart while it streams, each record made a tree by itself, strictly or leniently; and what
 * feeds and the exports of blogs share. Knows no vocabulary.
 */
@NullMarked
package dev.offprint.archive.xml;

import org.jspecify.annotations.NullMarked;
