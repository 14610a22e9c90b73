// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

/** How sure a reader is that an input is its own; the surest reads it. */
public enum Likelihood {
    /** It is not. */
    NO,
    /** It could read it if nobody else does. */
    POSSIBLE,
    /** The name says so. */
    NAME,
    /** The bytes look like it. */
    LIKELY,
    /** The bytes can be nothing else. */
    CERTAIN
}
