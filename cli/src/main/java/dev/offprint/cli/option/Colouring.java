// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

/** Whether what is printed for people is coloured. */
public enum Colouring {
    /** On a terminal that can, unless {@code NO_COLOR} is set. */
    AUTO,
    /** Wherever it goes. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /** Reads it. */
    static final class Reader extends Choice<Colouring> {
        Reader() {
            super(of("auto", AUTO, "always", ALWAYS, "never", NEVER));
        }
    }
}
