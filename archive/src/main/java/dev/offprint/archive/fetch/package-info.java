// SPDX-License-Identifier: Apache-2.0
/** Pictures from the network, where that is asked for; the only package that knows the network. */
@NullMarked
package dev.offprint.archive.fetch;

import org.jspecify.annotations.NullMarked;
