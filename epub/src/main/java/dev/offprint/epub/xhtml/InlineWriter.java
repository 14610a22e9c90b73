// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Citation;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Highlight;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.RawInline;
import dev.offprint.core.model.Ruby;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.epub.xml.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes running text. */
final class InlineWriter implements Inline.Visitor<Markup> {
    private final Scope scope;
    private final Markup out;
    private final LinkWriter links;
    private boolean inRuby;

    InlineWriter(Scope scope, String file, Markup out) {
        this.scope = scope;
        this.out = out;
        this.links = new LinkWriter(scope, file, out, this);
    }

    Markup write(List<Inline> inlines) {
        for (var inline : inlines) inline.accept(this);
        return out;
    }

    @Override
    public Markup text(Text text) {
        return out.text(text.text());
    }

    @Override
    public Markup styled(Styled styled) {
        return switch (styled.kind()) {
            case EMPHASIS -> in("em", null, styled.content());
            case STRONG -> in("strong", null, styled.content());
            case UNDERLINE -> in("u", null, styled.content());
            case STRIKE -> in("s", null, styled.content());
            case INSERTED -> in("ins", null, styled.content());
            case DELETED -> in("del", null, styled.content());
            case SUPERSCRIPT -> in("sup", null, styled.content());
            case SUBSCRIPT -> in("sub", null, styled.content());
            case SMALL_CAPS -> in("span", "small-caps", styled.content());
            case CODE -> code("code", styled.content());
            case KEYBOARD -> code("kbd", styled.content());
            case QUOTED -> in("q", null, styled.content());
        };
    }

    private Markup in(String element, @Nullable String cssClass, List<Inline> content) {
        out.open(element, "class", cssClass);
        return write(content).close();
    }

    private Markup code(String element, List<Inline> content) {
        out.open(element, "dir", scope.codeDirection());
        return write(content).close();
    }

    @Override
    public Markup link(Link link) {
        return links.link(link);
    }

    @Override
    public Markup crossReference(CrossReference reference) {
        return links.crossReference(reference);
    }

    @Override
    public Markup citation(Citation citation) {
        return links.citation(citation);
    }

    @Override
    public Markup noteRef(NoteRef reference) {
        return links.noteRef(reference);
    }

    @Override
    public Markup image(InlineImage image) {
        return new PictureWriter(scope, out).inLine(image.image());
    }

    @Override
    public Markup lineBreak(LineBreak lineBreak) {
        return out.empty("br");
    }

    @Override
    public Markup math(MathInline math) {
        return new MathWriter(scope, out).write(math.maths(), false);
    }

    /** Ruby within ruby is not allowed: the inner reading follows in brackets. */
    @Override
    public Markup ruby(Ruby ruby) {
        if (inRuby) return write(ruby.base()).text(" (" + ruby.annotation() + ")");
        inRuby = true;
        out.open("ruby");
        write(ruby.base()).open("rp").text("(").close();
        out.open("rt").text(ruby.annotation()).close();
        out.open("rp").text(")").close().close();
        inRuby = false;
        return out;
    }

    @Override
    public Markup langSpan(LangSpan span) {
        var language = scope.language(span.language());
        out.open("span", "lang", language, "xml:lang", language, "dir", Scope.direction(span.direction()));
        return write(span.content()).close();
    }

    @Override
    public Markup highlight(Highlight highlight) {
        in("mark", null, highlight.content());
        if (highlight.comment().isBlank()) return out;
        return out.open("span", "class", "comment")
                .text(" [" + highlight.comment() + "]")
                .close();
    }

    @Override
    public Markup raw(RawInline raw) {
        scope.tell(RenderProblems.raw(raw.format(), scope.article().origin().name()));
        return out;
    }
}
