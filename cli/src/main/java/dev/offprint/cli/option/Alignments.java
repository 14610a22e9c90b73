// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.style.Alignment;

/** Reads where lines of body text end. */
final class Alignments extends Choice<Alignment> {
    Alignments() {
        super(of("justify", Alignment.JUSTIFY, "left", Alignment.START));
    }
}
