// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Maths;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.epub.xml.Markup;

/** Writes formulas: MathML that is known to be safe, else their source. */
final class MathWriter {
    private final Scope scope;
    private final Markup out;

    MathWriter(Scope scope, Markup out) {
        this.scope = scope;
        this.out = out;
    }

    Markup write(Maths maths, boolean display) {
        var tree = maths.mathml() == null
                ? null
                : MathmlReader.read(maths.mathml()).orElse(null);
        if (tree != null) return tree.write(out, display, maths.tex());
        var source = maths.tex() == null ? MathmlReader.text(maths) : maths.tex();
        scope.tell(RenderProblems.mathAsText(scope.article().origin().name()));
        return out.open("code", "class", "tex", "dir", scope.codeDirection())
                .text(source)
                .close();
    }
}
