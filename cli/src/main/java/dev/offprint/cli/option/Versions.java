// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

/** Reads which versions are taken. */
final class Versions extends Choice<Versions.Which> {
    /** No {@code boolean}: of those the parser takes no value. */
    enum Which {
        LATEST,
        ALL
    }

    Versions() {
        super(of("latest", Which.LATEST, "all", Which.ALL));
    }
}
