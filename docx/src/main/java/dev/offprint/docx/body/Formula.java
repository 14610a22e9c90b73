// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Maths;
import dev.offprint.core.render.RenderProblems;

/** A formula as text, until formulae are typeset. */
final class Formula {
    private Formula() {}

    static String text(Maths maths, Manuscript manuscript) {
        manuscript.tell(RenderProblems.mathAsText(manuscript.article().origin().name()));
        var tex = maths.tex();
        if (tex != null) return tex;
        var mathml = maths.mathml();
        return mathml == null ? "" : mathml.replaceAll("<[^>]*>", " ").strip();
    }
}
