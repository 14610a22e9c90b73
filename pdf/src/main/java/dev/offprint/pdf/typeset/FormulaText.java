// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Maths;

/** A formula as text, until formulae are typeset. */
final class FormulaText {
    private FormulaText() {}

    static String of(Maths maths, Composing composing) {
        composing.warn(
                "render.math.text",
                composing.article().origin().name(),
                "formulae are printed as their source text",
                "");
        var tex = maths.tex();
        if (tex != null) return tex;
        var mathml = maths.mathml();
        return mathml == null ? "" : mathml.replaceAll("<[^>]*>", " ").strip();
    }
}
