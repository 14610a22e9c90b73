// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

/** A configuration of the JDK's logging without a handler: no line of a library reaches standard error. */
public final class Silence {
    /** Made by the JDK's log manager, in place of reading its file. */
    public Silence() {}
}
