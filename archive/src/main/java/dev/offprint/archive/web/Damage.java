// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.io.IOException;

/** Bytes that are not what the format wants; its message follows "a record that". */
final class Damage extends IOException {
    private static final long serialVersionUID = 1L;

    Damage(String what) {
        super(what);
    }
}
