// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.io.EOFException;

/** The bytes end in what follows the head of a record. */
final class CutBody extends EOFException {
    private static final long serialVersionUID = 1L;

    CutBody(String what) {
        super(what);
    }
}
