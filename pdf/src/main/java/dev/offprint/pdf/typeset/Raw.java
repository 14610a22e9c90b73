// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

/** Source of another format: it cannot be printed. */
final class Raw {
    private Raw() {}

    static void warn(Composing composing, String format) {
        composing.warn(
                "render.raw",
                composing.article().origin().name(),
                "raw " + format + " cannot be printed and is left out",
                "write it in the article's own terms");
    }
}
