// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

/** Reads whether all versions are taken. */
final class Versions extends Choice<Boolean> {
    Versions() {
        super(of("latest", false, "all", true));
    }
}
