// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;
import dev.offprint.core.render.RenderProblems;
import dev.offprint.core.style.ParagraphMark;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paragraph.Span;
import java.util.List;

/**
 * Sets blocks in a frame, in their reading order.
 *
 * @param role of the paragraphs that say of themselves only that they are body
 * @param previous how the block before the next one ended
 */
record BlockSetter(Composing composing, Frame frame, TextRole role, Headings headings, Piece.End previous)
        implements Block.Visitor<Piece> {
    /** Sets blocks one under the other, notes left for later. */
    Piece all(List<? extends Block> blocks) {
        var galley = new Galley();
        for (var block : blocks) galley.add(one(block, galley.end()));
        return galley.piece();
    }

    /** Sets a block after another one; with its language and its name as a place. */
    Piece one(Block block, Piece.End after) {
        var attributes = block.attributes();
        var language = attributes.language();
        var setter = new BlockSetter(composing, frame, role, headings, after);
        var piece = language == null
                ? block.accept(setter)
                : composing
                        .tagger()
                        .inside(
                                Tag.DIV,
                                Properties.language(language),
                                () -> block.accept(setter.in(composing.withLanguage(language))));
        var id = attributes.id();
        if (id == null || piece.isEmpty() || block instanceof Heading) return piece;
        return piece.withFirst(strip -> strip.withAnchor(composing.place(id)));
    }

    BlockSetter in(Composing other) {
        return new BlockSetter(other, frame, role, headings, previous);
    }

    BlockSetter in(Frame other) {
        return new BlockSetter(composing, other, role, headings, previous);
    }

    BlockSetter as(TextRole other) {
        return new BlockSetter(composing, frame, other, headings, previous);
    }

    TextSetter text() {
        return new TextSetter(composing);
    }

    Looks looks() {
        return composing.looks();
    }

    @Override
    public Piece paragraph(Paragraph paragraph) {
        return composing.tagger().inside(Tag.P, () -> paragraphInside(paragraph));
    }

    private Piece paragraphInside(Paragraph paragraph) {
        var own = ParagraphRoles.role(paragraph.role(), role);
        var spans = ParagraphRoles.spans(paragraph, text().spans(own, paragraph.content()));
        if (own != TextRole.BODY || paragraph.role() == Paragraph.Role.LYRICS) return bodyless(own, paragraph, spans);
        return body(own, spans);
    }

    private Piece bodyless(TextRole own, Paragraph paragraph, List<Span> spans) {
        if (paragraph.role() == Paragraph.Role.LYRICS) {
            var lines = text().strips(own, spans, frame.indented(2 * looks().em(), 0), ParagraphRoles.LYRICS);
            return new Piece(looks().halves(1), TextSetter.together(lines), looks().halves(1), Piece.End.OTHER);
        }
        boolean follows = previous == Piece.End.PARAGRAPH && own == role;
        var piece = text().paragraph(own, spans, frame, follows ? looks().em() : 0);
        // Inside its own kind of matter a paragraph takes no more white than a body paragraph does.
        return own == role ? new Piece(0, piece.items(), 0, Piece.End.PARAGRAPH) : piece.closed();
    }

    private Piece body(TextRole own, List<Span> spans) {
        boolean follows = previous == Piece.End.PARAGRAPH;
        boolean spaced = looks().style().theme().text().paragraphs() == ParagraphMark.SPACE;
        var piece = text().paragraph(own, spans, frame, follows && !spaced ? looks().em() : 0);
        var set = spaced ? piece.spaced(follows ? looks().halves(1) : 0, 0) : piece;
        return frame.nested() || spaced ? set : set.onGrid(0);
    }

    @Override
    public Piece heading(Heading heading) {
        return headings.set(heading, this);
    }

    @Override
    public Piece quote(Quote quote) {
        return new QuoteSetter(this).set(quote);
    }

    @Override
    public Piece list(ListBlock list) {
        return new ListSetter(this).set(list);
    }

    @Override
    public Piece definitionList(DefinitionList list) {
        return new DefinitionSetter(this).set(list);
    }

    @Override
    public Piece figure(Figure figure) {
        return new FigureSetter(this).floating(figure);
    }

    @Override
    public Piece gallery(Gallery gallery) {
        return new FigureSetter(this).gallery(gallery);
    }

    @Override
    public Piece table(Table table) {
        return new TableSetter(this, table).set();
    }

    @Override
    public Piece code(CodeBlock code) {
        return new CodeSetter(this).set(code);
    }

    @Override
    public Piece math(MathBlock math) {
        var label = math.label();
        var text = FormulaText.of(math.maths(), composing) + (label == null ? "" : "   " + label);
        return composing
                .tagger()
                .inside(
                        Tag.FORMULA,
                        Properties.alternative(text),
                        () -> new CodeSetter(this).plain(text).spaced(looks().halves(1), looks().halves(1)));
    }

    @Override
    public Piece aside(Aside aside) {
        return new AsideSetter(this).set(aside);
    }

    @Override
    public Piece embed(Embed embed) {
        return new AsideSetter(this).embed(embed);
    }

    @Override
    public Piece pageBreak(PageBreak pageBreak) {
        return new Piece(0, List.of(Cut.ALWAYS), 0, Piece.End.OTHER);
    }

    @Override
    public Piece rule(Rule rule) {
        double white = looks().halves(2);
        var line = Bars.rule(frame, frame.measure() * .2, frame.measure() * .4, looks());
        return new Piece(white, List.of(Cut.NEVER, Strip.of(1, List.of(line))), white, Piece.End.OTHER);
    }

    @Override
    public Piece group(Group group) {
        return composing.tagger().inside(Tag.DIV, () -> all(group.content()));
    }

    @Override
    public Piece raw(RawBlock raw) {
        composing
                .problems()
                .accept(RenderProblems.raw(
                        raw.format(), composing.article().origin().name()));
        return Piece.NOTHING;
    }
}
