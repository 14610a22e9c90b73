// SPDX-License-Identifier: Apache-2.0
/** The only door to files and network. A leaf: imports no other package of Offprint but {@code notice}. */
@NullMarked
package dev.offprint.core.resource;

import org.jspecify.annotations.NullMarked;
