// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/** Where lines end. */
public enum Alignment {
    JUSTIFY,
    START,
    CENTER,
    END
}
