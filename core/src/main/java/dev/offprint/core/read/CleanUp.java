// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

/** How much a reader may mend and guess. */
public enum CleanUp {
    /** Nothing: the text as it stands. */
    OFF,
    /** What cannot be wrong: titles once, bylines, credits, blank lines. */
    SAFE,
    /** Guesses too, each with a problem of severity info. */
    FULL
}
