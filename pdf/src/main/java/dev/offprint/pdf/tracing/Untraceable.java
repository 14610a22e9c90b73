// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

/** Something that a drawing does not know; the SVG becomes pixels. */
final class Untraceable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Untraceable(String what) {
        super(what);
    }
}
