// SPDX-License-Identifier: Apache-2.0
/**
 * XML as a tree or a stream, read so that nothing but the input itself is ever opened. For every reader of XML; knows no
 * vocabulary.
 */
@NullMarked
package dev.offprint.core.read.xml;

import org.jspecify.annotations.NullMarked;
