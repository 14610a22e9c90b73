// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Maths;

/** A formula as text, until formulae are typeset. */
final class Formula {
    private Formula() {}

    static String text(Maths maths, Manuscript manuscript) {
        manuscript.warn(
                "render.math.text",
                manuscript.article().origin().name(),
                "formulae are printed as their source text",
                "");
        var tex = maths.tex();
        if (tex != null) return tex;
        var mathml = maths.mathml();
        return mathml == null ? "" : mathml.replaceAll("<[^>]*>", " ").strip();
    }
}
