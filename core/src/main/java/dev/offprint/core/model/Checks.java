// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/** Refusals that every record shares. */
final class Checks {
    private Checks() {}

    static void notBlank(String value, String what) {
        if (value.isBlank()) throw new IllegalArgumentException(what + " must not be blank");
    }

    static void atLeast(int least, int value, String what) {
        if (value < least) throw new IllegalArgumentException(what + " must be at least " + least + ", was " + value);
    }
}
