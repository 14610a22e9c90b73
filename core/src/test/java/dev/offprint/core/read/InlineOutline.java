// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Citation;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Highlight;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.Maths;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.RawInline;
import dev.offprint.core.model.Ruby;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Inlines in one line: {@code plain {strong bold} {link<https://example.org> text}}. */
final class InlineOutline implements Inline.Visitor<String> {
    private InlineOutline() {}

    static String of(List<Inline> inlines) {
        var visitor = new InlineOutline();
        return inlines.stream().map(i -> i.accept(visitor)).collect(Collectors.joining());
    }

    static String maths(Maths maths) {
        return (maths.tex() == null ? "" : "$" + maths.tex() + "$")
                + (maths.mathml() == null ? "" : maths.mathml().replaceAll("\\s*\n\\s*", ""));
    }

    private static String braced(String name, String content) {
        return "{" + name + (content.isEmpty() ? "" : " " + content) + "}";
    }

    @Override
    public String text(Text text) {
        return text.text().replace("\n", "⏎").replace("\u00A0", "⍽");
    }

    @Override
    public String styled(Styled styled) {
        return braced(styled.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), of(styled.content()));
    }

    @Override
    public String link(Link link) {
        var title = link.title() == null ? "" : " \"" + link.title() + "\"";
        return braced("link<" + link.target() + ">" + title, of(link.content()));
    }

    @Override
    public String crossReference(CrossReference reference) {
        return braced("to#" + reference.target(), of(reference.content()));
    }

    @Override
    public String image(InlineImage image) {
        return braced("image", Outline.image(image.image()));
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return "↵";
    }

    @Override
    public String noteRef(NoteRef reference) {
        return braced("note", reference.noteId());
    }

    @Override
    public String citation(Citation citation) {
        return braced("cite" + citation.referenceIds(), of(citation.content()));
    }

    @Override
    public String math(MathInline math) {
        return braced("math", maths(math.maths()));
    }

    @Override
    public String ruby(Ruby ruby) {
        return braced("ruby<" + ruby.annotation() + ">", of(ruby.base()));
    }

    @Override
    public String langSpan(LangSpan span) {
        var language = span.language() == null ? "" : "@" + span.language();
        var direction =
                span.direction() == null ? "" : "@" + span.direction().name().toLowerCase(Locale.ROOT);
        return braced("lang" + language + direction, of(span.content()));
    }

    @Override
    public String highlight(Highlight highlight) {
        var comment = highlight.comment().isEmpty() ? "" : "<" + highlight.comment() + ">";
        return braced("mark" + comment, of(highlight.content()));
    }

    @Override
    public String raw(RawInline raw) {
        return braced("raw " + raw.format(), raw.text());
    }
}
