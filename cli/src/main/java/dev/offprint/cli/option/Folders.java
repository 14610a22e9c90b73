// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that are named by options, looked at before anything is read. Stateless. */
final class Folders {
    private Folders() {}

    /** Throws what a folder that must be there is instead. */
    static void refuseMissing(String option, Path folder) {
        refuseFile(option, folder);
        if (!Files.isDirectory(folder)) throw new IllegalArgumentException(option + ": there is no folder " + folder);
    }

    /** The same of one that is made when it is needed. */
    static void refuseFile(String option, Path folder) {
        if (!Files.exists(folder) || Files.isDirectory(folder)) return;
        throw new IllegalArgumentException(option + ": " + folder + " is a file; name a folder");
    }
}
