// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

/** Something that is ready to be done. */
@FunctionalInterface
interface Run {
    /** Does it; answers with the exit code. */
    int run();
}
