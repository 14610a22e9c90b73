// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/** How letters are raised. */
public enum Caps {
    NONE,
    SMALL_CAPS,
    CAPITALS
}
