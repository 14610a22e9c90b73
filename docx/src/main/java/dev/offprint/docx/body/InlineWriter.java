// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

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
import dev.offprint.core.text.QuotationMarks;
import java.util.List;

/** Writes running text into an open paragraph. One writer for each look. */
final class InlineWriter implements Inline.Visitor<InlineWriter> {
    /** Keeps the brackets and slashes of code in their places. */
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final Story story;
    private final RunLook look;
    private final boolean linked;
    private final Runs runs;

    InlineWriter(Story story, RunLook look) {
        this(story, look, false);
    }

    private InlineWriter(Story story, RunLook look, boolean linked) {
        this.story = story;
        this.look = look;
        this.linked = linked;
        this.runs = new Runs(story);
    }

    /** Writes all of these, in order. */
    InlineWriter all(List<Inline> inlines) {
        for (var inline : inlines) inline.accept(this);
        return this;
    }

    private InlineWriter looking(RunLook other) {
        return new InlineWriter(story, other, linked);
    }

    @Override
    public InlineWriter text(Text text) {
        boolean turned = look.rightToLeft() && (look.has(Mark.CODE) || look.has(Mark.KEYBOARD));
        runs.text(turned ? LEFT_TO_RIGHT + text.text() + LEFT_TO_RIGHT : text.text(), look);
        return this;
    }

    @Override
    public InlineWriter styled(Styled styled) {
        var inner = looking(look.with(styled.kind()));
        if (styled.kind() == Styled.Kind.QUOTED) return quoted(styled.content());
        inner.all(styled.content());
        return this;
    }

    private InlineWriter quoted(List<Inline> content) {
        var language = look.language() == null ? story.manuscript().language() : look.language();
        var marks = QuotationMarks.of(language);
        runs.text(marks.open(), look);
        all(content);
        runs.text(marks.close(), look);
        return this;
    }

    @Override
    public InlineWriter link(Link link) {
        var open = linked ? LinkWriter.Opened.NOT : new LinkWriter(story).toAddress(link.target(), link.title());
        return inLink(open, link.content());
    }

    @Override
    public InlineWriter crossReference(CrossReference reference) {
        var open = linked ? LinkWriter.Opened.NOT : new LinkWriter(story).toBlock(reference.target());
        return inLink(open, reference.content());
    }

    @Override
    public InlineWriter citation(Citation citation) {
        var first = citation.referenceIds().get(0);
        var open = linked ? LinkWriter.Opened.NOT : new LinkWriter(story).toReference(first);
        return inLink(open, citation.content());
    }

    private InlineWriter inLink(LinkWriter.Opened opened, List<Inline> content) {
        if (opened == LinkWriter.Opened.NOT) return all(content);
        new InlineWriter(story, look.with(Mark.LINK), true).all(content);
        story.xml().close();
        return this;
    }

    @Override
    public InlineWriter image(InlineImage image) {
        new InlinePicture(story).write(image.image(), look);
        return this;
    }

    @Override
    public InlineWriter lineBreak(LineBreak lineBreak) {
        runs.lineBreak();
        return this;
    }

    @Override
    public InlineWriter noteRef(NoteRef reference) {
        new NoteWriter(story).mark(reference.noteId(), look);
        return this;
    }

    @Override
    public InlineWriter math(MathInline math) {
        runs.text(Formula.text(math.maths(), story.manuscript()), look.with(Mark.CODE));
        return this;
    }

    @Override
    public InlineWriter ruby(Ruby ruby) {
        if (RubyWriter.canWrite(ruby)) new RubyWriter(story, look).write(ruby);
        else all(ruby.base()).text(new Text("\u00A0(" + ruby.annotation() + ")"));
        return this;
    }

    @Override
    public InlineWriter langSpan(LangSpan span) {
        boolean rightToLeft = Place.turned(span.language(), span.direction(), look.rightToLeft());
        looking(look.in(span.language(), rightToLeft)).all(span.content());
        return this;
    }

    @Override
    public InlineWriter highlight(Highlight highlight) {
        var inner = looking(look.with(Mark.HIGHLIGHT));
        new HighlightWriter(story).write(highlight.comment(), look, () -> inner.all(highlight.content()));
        return this;
    }

    @Override
    public InlineWriter raw(RawInline raw) {
        story.manuscript().raw(raw.format());
        return this;
    }
}
