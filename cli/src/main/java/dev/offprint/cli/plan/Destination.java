// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import java.nio.file.Path;

/** Where outputs go. */
sealed interface Destination {
    /** Each beside its input. */
    record Beside() implements Destination {}

    /** The one output, under this name. */
    record File(Path path) implements Destination {}

    /** All into this folder. */
    record Folder(Path path) implements Destination {}

    /** The one output, to standard output. */
    record StandardOutput() implements Destination {}
}
