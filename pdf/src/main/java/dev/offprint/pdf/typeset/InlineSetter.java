// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Citation;
import dev.offprint.core.model.CrossReference;
import dev.offprint.core.model.Highlight;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.MathInline;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.RawInline;
import dev.offprint.core.model.Ruby;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.LinkTargets;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.QuotationMarks;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.Setting;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Running text to spans, inside the structure element that is open. One setter for each setting. */
final class InlineSetter implements Inline.Visitor<List<Span>> {
    private static final double INLINE_PICTURE = 1.2;

    private final Composing composing;
    private final Setting setting;
    private final int link;

    InlineSetter(Composing composing, Setting setting) {
        this(composing, setting, Owner.NONE);
    }

    private InlineSetter(Composing composing, Setting setting, int link) {
        this.composing = composing;
        this.setting = setting;
        this.link = link;
    }

    /** The spans of these inlines, in order. */
    List<Span> spans(List<Inline> inlines) {
        var spans = new ArrayList<Span>();
        for (var inline : inlines) spans.addAll(inline.accept(this));
        return spans;
    }

    private InlineSetter with(Setting other) {
        return new InlineSetter(composing, other, link);
    }

    private Owner owner() {
        return new Owner(composing.tagger().content(), link, Owner.NONE);
    }

    /** Plain words in this setting. */
    List<Span> words(String text) {
        var single = text.replaceAll("[ \t\n\r]+", " ");
        return single.isEmpty() ? List.of() : List.of(new Span.Words(single, setting, owner()));
    }

    @Override
    public List<Span> text(Text text) {
        return words(text.text());
    }

    @Override
    public List<Span> styled(Styled styled) {
        var inner = with(Settings.of(styled.kind(), setting, composing.looks()));
        if (styled.kind() != Styled.Kind.QUOTED) return inner.spans(styled.content());
        var marks = QuotationMarks.of(setting.language());
        var spans = new ArrayList<>(words(marks.open()));
        spans.addAll(inner.spans(styled.content()));
        spans.addAll(words(marks.close()));
        return spans;
    }

    @Override
    public List<Span> link(Link target) {
        if (link != Owner.NONE) return spans(target.content());
        if (target.target().startsWith("#")
                && composing.ids().contains(target.target().substring(1))) {
            return crossReference(new CrossReference(target.target().substring(1), target.content()));
        }
        var base = composing.article().metadata().provenance().canonicalUrl();
        var address = LinkTargets.absolute(target.target(), base);
        if (address.isPresent()) {
            return linked(
                    new Target.External(address.get()), Tag.LINK, PlainText.of(target.content()), target.content());
        }
        composing.problems().accept(RenderProblems.linkTarget(target.target()));
        return spans(target.content());
    }

    @Override
    public List<Span> crossReference(CrossReference reference) {
        if (link != Owner.NONE) return spans(reference.content());
        if (composing.ids().contains(reference.target())) {
            var place = new Target.Internal(composing.place(reference.target()));
            return linked(place, Tag.LINK, PlainText.of(reference.content()), reference.content());
        }
        composing.problems().accept(RenderProblems.linkDead(reference.target()));
        return spans(reference.content());
    }

    @Override
    public List<Span> citation(Citation citation) {
        if (link != Owner.NONE) return spans(citation.content());
        var first = citation.referenceIds().get(0);
        var place = new Target.Internal(composing.referencePlace(first));
        return composing
                .tagger()
                .inside(
                        Tag.REFERENCE,
                        () -> linked(place, Tag.LINK, PlainText.of(citation.content()), citation.content()));
    }

    /** Text that leads somewhere; a link without text has no place on the page. */
    private List<Span> linked(Target target, Tag tag, String name, List<Inline> content) {
        if (name.isBlank()) return spans(content);
        return inLink(target, tag, name, coloured(), setter -> setter.spans(content));
    }

    private List<Span> inLink(
            Target target, Tag tag, String name, Setting inside, Function<InlineSetter, List<Span>> content) {
        int id = composing.tagger().open(tag, Properties.target(target, name));
        var spans = content.apply(new InlineSetter(composing, inside, id));
        composing.tagger().close();
        return spans;
    }

    private Setting coloured() {
        var theme = composing.looks().style().theme();
        return Settings.link(setting, theme.palette().link(), theme.text().underlineLinks());
    }

    @Override
    public List<Span> image(InlineImage image) {
        var found = composing.pictures().find(image.image());
        if (found.isEmpty()) return standIn(image.image());
        var size = found.get().header().fitted(setting.size() * 12, setting.size() * INLINE_PICTURE);
        if (image.image().alt() instanceof AltText.Decorative) {
            return List.of(new Span.Inset(found.get().artwork(), size.width(), size.height(), Owner.of(Bars.LAYOUT)));
        }
        return composing
                .tagger()
                .inside(
                        Tag.FIGURE,
                        FigureSetter.properties(image.image()),
                        () -> List.of(new Span.Inset(found.get().artwork(), size.width(), size.height(), owner())));
    }

    private List<Span> standIn(Image image) {
        var alt = image.alt().orEmpty();
        return words("[" + (alt.isEmpty() ? composing.word(GeneratedWord.PICTURE) : alt) + "]");
    }

    @Override
    public List<Span> lineBreak(LineBreak lineBreak) {
        return List.of(new Span.Break());
    }

    @Override
    public List<Span> noteRef(NoteRef reference) {
        int number = composing.numbers().number(reference.noteId());
        boolean first = composing.pendingNotes().mark(number);
        var text = String.valueOf(number);
        var place = new Target.Internal(composing.notePlace(number));
        return composing
                .tagger()
                .inside(
                        Tag.REFERENCE,
                        () -> inLink(
                                place,
                                Tag.LINK,
                                text,
                                Settings.noteMark(setting),
                                setter -> List.of(new Span.Words(
                                        text,
                                        setter.setting,
                                        new Owner(
                                                composing.tagger().content(),
                                                setter.link,
                                                first ? number : Owner.NONE)))));
    }

    @Override
    public List<Span> math(MathInline math) {
        return with(Settings.code(setting, composing.looks())).words(FormulaText.of(math.maths(), composing));
    }

    @Override
    public List<Span> ruby(Ruby ruby) {
        var spans = new ArrayList<>(spans(ruby.base()));
        spans.addAll(words("\u00A0(" + ruby.annotation() + ")"));
        return spans;
    }

    @Override
    public List<Span> langSpan(LangSpan span) {
        var language = span.language();
        if (language == null) return spans(span.content());
        return composing
                .tagger()
                .inside(
                        Tag.SPAN,
                        Properties.language(language),
                        () -> with(Settings.language(setting, language)).spans(span.content()));
    }

    @Override
    public List<Span> highlight(Highlight highlight) {
        var spans = new ArrayList<>(with(Settings.highlighted(setting)).spans(highlight.content()));
        if (!highlight.comment().isBlank()) spans.addAll(words(" [" + highlight.comment() + "]"));
        return spans;
    }

    @Override
    public List<Span> raw(RawInline raw) {
        composing
                .problems()
                .accept(RenderProblems.raw(
                        raw.format(), composing.article().origin().name()));
        return List.of();
    }
}
