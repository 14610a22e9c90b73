// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.read.CleanUp;

/** Reads how much may be mended and guessed. */
final class CleanUps extends Choice<CleanUp> {
    CleanUps() {
        super(of("off", CleanUp.OFF, "safe", CleanUp.SAFE, "full", CleanUp.FULL));
    }
}
