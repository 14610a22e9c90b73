// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import java.util.Optional;

/** How many of the rules a try follows; each is given up in turn when too little comes out. */
@SuppressWarnings("EnumOrdinal") // their order is what they are
public enum Strictness {
    /** All rules. */
    FULL,
    /** Parts with unlikely names stay. */
    UNSIFTED,
    /** Neither do names change scores. */
    UNWEIGHED,
    /** Nor is anything cleaned by its ratios. */
    UNCLEANED;

    boolean isSifting() {
        return this == FULL;
    }

    /** Whether classes and ids change scores. */
    public boolean isWeighing() {
        return compareTo(UNWEIGHED) < 0;
    }

    /** Whether parts are judged by how much text, links and pictures they hold. */
    public boolean isCleaning() {
        return this != UNCLEANED;
    }

    /** The next more lenient one. */
    public Optional<Strictness> next() {
        return this == UNCLEANED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
