// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/** Which of a theme's families a text is set in. */
public enum FamilyRole {
    SERIF,
    SANS,
    MONO
}
