// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Replaces inlines or headings wherever they stand in blocks, in reading order, inner inlines before outer. Everything
 * else passes as it is. As thread-safe as the function.
 */
public final class Rewriter {
    private final Blocks blocks = new Blocks();
    private final Inlines inlines = new Inlines();
    private final @Nullable Function<Inline, List<Inline>> each;
    private final UnaryOperator<Heading> heading;

    private Rewriter(@Nullable Function<Inline, List<Inline>> each, UnaryOperator<Heading> heading) {
        this.each = each;
        this.heading = heading;
    }

    /** A rewriter that puts what the function answers in the place of each inline; an empty list drops it. */
    public static Rewriter ofInlines(Function<Inline, List<Inline>> each) {
        return new Rewriter(each, UnaryOperator.identity());
    }

    /** A rewriter that puts what the function answers in the place of each heading. */
    public static Rewriter ofHeadings(UnaryOperator<Heading> heading) {
        return new Rewriter(null, heading);
    }

    /** The blocks with every inline replaced. */
    public List<Block> blocks(List<? extends Block> some) {
        return some.stream().map(block -> block.accept(blocks)).toList();
    }

    /** The inlines, each replaced. */
    public List<Inline> inlines(List<Inline> some) {
        if (each == null) return some;
        var replaced = new ArrayList<Inline>();
        for (var inline : some) replaced.addAll(each.apply(inline.accept(inlines)));
        return replaced;
    }

    private final class Blocks implements Block.Visitor<Block> {
        @Override
        public Block paragraph(Paragraph p) {
            return new Paragraph(p.attributes(), p.role(), inlines(p.content()));
        }

        @Override
        public Block heading(Heading h) {
            return heading.apply(new Heading(h.attributes(), h.level(), inlines(h.content())));
        }

        @Override
        public Block quote(Quote q) {
            return new Quote(q.attributes(), q.kind(), blocks(q.content()), inlines(q.attribution()));
        }

        @Override
        public Block list(ListBlock list) {
            var items = list.items().stream()
                    .map(item -> new ListBlock.Item(item.task(), blocks(item.content())))
                    .toList();
            return new ListBlock(list.attributes(), list.ordered(), list.start(), items);
        }

        @Override
        public Block definitionList(DefinitionList list) {
            return new DefinitionList(
                    list.attributes(), list.entries().stream().map(this::entry).toList());
        }

        private DefinitionList.Entry entry(DefinitionList.Entry entry) {
            return new DefinitionList.Entry(
                    entry.terms().stream().map(Rewriter.this::inlines).toList(),
                    entry.descriptions().stream().map(Rewriter.this::blocks).toList());
        }

        @Override
        public Block figure(Figure figure) {
            return rewritten(figure);
        }

        private Figure rewritten(Figure f) {
            return new Figure(f.attributes(), f.image(), blocks(f.caption()), inlines(f.credit()));
        }

        @Override
        public Block gallery(Gallery g) {
            return new Gallery(
                    g.attributes(), g.figures().stream().map(this::rewritten).toList(), blocks(g.caption()));
        }

        @Override
        public Block table(Table t) {
            return new Table(
                    t.attributes(), blocks(t.caption()), t.columns(), rows(t.head()), rows(t.body()), rows(t.foot()));
        }

        private List<Table.Row> rows(List<Table.Row> rows) {
            return rows.stream()
                    .map(row ->
                            new Table.Row(row.cells().stream().map(this::cell).toList()))
                    .toList();
        }

        private Table.Cell cell(Table.Cell c) {
            return new Table.Cell(c.header(), c.columnSpan(), c.rowSpan(), c.alignment(), blocks(c.content()));
        }

        @Override
        public Block code(CodeBlock code) {
            return code;
        }

        @Override
        public Block math(MathBlock math) {
            return math;
        }

        @Override
        public Block aside(Aside a) {
            return new Aside(a.attributes(), a.kind(), inlines(a.title()), blocks(a.content()));
        }

        @Override
        public Block embed(Embed e) {
            return new Embed(e.attributes(), e.address(), e.provider(), e.title(), blocks(e.caption()));
        }

        @Override
        public Block pageBreak(PageBreak pageBreak) {
            return pageBreak;
        }

        @Override
        public Block rule(Rule rule) {
            return rule;
        }

        @Override
        public Block group(Group g) {
            return new Group(g.attributes(), g.role(), blocks(g.content()));
        }

        @Override
        public Block raw(RawBlock raw) {
            return raw;
        }
    }

    private final class Inlines implements Inline.Visitor<Inline> {
        @Override
        public Inline text(Text text) {
            return text;
        }

        @Override
        public Inline styled(Styled s) {
            return new Styled(s.kind(), inlines(s.content()));
        }

        @Override
        public Inline link(Link link) {
            return new Link(link.target(), link.title(), inlines(link.content()));
        }

        @Override
        public Inline crossReference(CrossReference r) {
            return new CrossReference(r.target(), inlines(r.content()));
        }

        @Override
        public Inline image(InlineImage image) {
            return image;
        }

        @Override
        public Inline lineBreak(LineBreak lineBreak) {
            return lineBreak;
        }

        @Override
        public Inline noteRef(NoteRef reference) {
            return reference;
        }

        @Override
        public Inline citation(Citation c) {
            return new Citation(c.referenceIds(), inlines(c.content()));
        }

        @Override
        public Inline math(MathInline math) {
            return math;
        }

        @Override
        public Inline ruby(Ruby ruby) {
            return new Ruby(inlines(ruby.base()), ruby.annotation());
        }

        @Override
        public Inline langSpan(LangSpan s) {
            return new LangSpan(s.language(), s.direction(), inlines(s.content()));
        }

        @Override
        public Inline highlight(Highlight h) {
            return new Highlight(inlines(h.content()), h.comment());
        }

        @Override
        public Inline raw(RawInline raw) {
            return raw;
        }
    }
}
