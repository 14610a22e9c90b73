// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

/** Where the process starts and ends. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        // Whoever logs in the JDK's way finds no handler; read only if somebody does.
        System.setProperty("java.util.logging.config.class", Silence.class.getName());
        System.exit(Offprint.run(Surroundings.ofProcess(), args));
    }
}
