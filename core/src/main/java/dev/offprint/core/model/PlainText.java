// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;

/** The characters of running text without its marks: for names, file names and outlines. */
public final class PlainText implements Inline.Visitor<String> {
    private static final PlainText VISITOR = new PlainText();

    private PlainText() {}

    /** The text of these inlines; pictures give their alternative text, notes nothing, line breaks a space. */
    public static String of(List<Inline> inlines) {
        var text = new StringBuilder();
        for (var inline : inlines) text.append(inline.accept(VISITOR));
        return text.toString();
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String styled(Styled styled) {
        return of(styled.content());
    }

    @Override
    public String link(Link link) {
        return of(link.content());
    }

    @Override
    public String crossReference(CrossReference reference) {
        return of(reference.content());
    }

    @Override
    public String image(InlineImage image) {
        return image.image().alt().orEmpty();
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String noteRef(NoteRef reference) {
        return "";
    }

    @Override
    public String citation(Citation citation) {
        return of(citation.content());
    }

    @Override
    public String math(MathInline math) {
        var tex = math.maths().tex();
        return tex == null ? "" : tex;
    }

    @Override
    public String ruby(Ruby ruby) {
        return of(ruby.base());
    }

    @Override
    public String langSpan(LangSpan span) {
        return of(span.content());
    }

    @Override
    public String highlight(Highlight highlight) {
        return of(highlight.content());
    }

    @Override
    public String raw(RawInline raw) {
        return "";
    }
}
