// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Maths;
import dev.offprint.core.render.RenderProblems;

/** A formula as text, until formulae are typeset. */
final class FormulaText {
    private FormulaText() {}

    static String of(Maths maths, Composing composing) {
        composing
                .problems()
                .accept(RenderProblems.mathAsText(composing.article().origin().name()));
        var tex = maths.tex();
        if (tex != null) return tex;
        var mathml = maths.mathml();
        return mathml == null ? "" : mathml.replaceAll("(<[^>]*>|\\s)+", " ").strip();
    }
}
