// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.model.*;
import dev.offprint.core.render.LinkTargets;
import dev.offprint.core.render.NoteNumbers;
import java.util.List;

/** Tells the structure of blocks that are this many lists deep. */
record SkeletonWalk(Article article, Skeleton.Draft draft, int depth)
        implements Block.Visitor<SkeletonWalk>, Inline.Visitor<SkeletonWalk> {

    SkeletonWalk blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    SkeletonWalk inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    String label(List<Inline> inlines) {
        return Words.label(ArticleText.within(article, List.of(), inlines));
    }

    /** The text of the first block when it is a paragraph or code. */
    private String first(List<Block> blocks) {
        boolean text = !blocks.isEmpty() && (blocks.get(0) instanceof Paragraph || blocks.get(0) instanceof CodeBlock);
        return text ? Words.label(ArticleText.within(article, blocks.subList(0, 1), List.of())) : "";
    }

    private SkeletonWalk add(Channel channel, String entry) {
        draft.add(channel, entry);
        return this;
    }

    private SkeletonWalk picture(Image image) {
        var alt = image.alt().orEmpty();
        return image.assetId() == null || alt.isEmpty() ? this : add(Channel.PICTURE, Words.label(alt));
    }

    private SkeletonWalk caption(List<Block> caption, List<Inline> credit) {
        for (int i = 0; i < caption.size(); i++) {
            boolean last = i == caption.size() - 1;
            add(
                    Channel.CAPTION,
                    Words.label(
                            ArticleText.within(article, caption.subList(i, i + 1), last ? credit : List.<Inline>of())));
        }
        if (caption.isEmpty() && !credit.isEmpty()) add(Channel.CAPTION, label(credit));
        return blocks(caption).inlines(credit);
    }

    @Override
    public SkeletonWalk paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public SkeletonWalk heading(Heading heading) {
        if (!heading.content().isEmpty()) add(Channel.HEADING, heading.level() + 1 + " " + label(heading.content()));
        return inlines(heading.content());
    }

    @Override
    public SkeletonWalk quote(Quote quote) {
        for (var block : quote.content()) {
            if (block instanceof Paragraph p) add(Channel.QUOTE, label(p.content()));
            block.accept(this);
        }
        return inlines(quote.attribution());
    }

    @Override
    public SkeletonWalk list(ListBlock list) {
        var inner = new SkeletonWalk(article, draft, depth + 1);
        for (int i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            add(Channel.ITEM, depth + 1 + " " + marker(list, i) + " " + first(item.content()));
            inner.blocks(item.content());
        }
        return this;
    }

    private static String marker(ListBlock list, int i) {
        return switch (list.items().get(i).task()) {
            case OPEN -> "\u2610";
            case DONE -> "\u2611";
            case NONE -> list.ordered() ? list.start() + i + "." : "\u2022";
        };
    }

    @Override
    public SkeletonWalk definitionList(DefinitionList list) {
        for (var entry : list.entries()) {
            for (var term : entry.terms()) add(Channel.TERM, label(term)).inlines(term);
            entry.descriptions().forEach(this::blocks);
        }
        return this;
    }

    @Override
    public SkeletonWalk figure(Figure figure) {
        return picture(figure.image()).caption(figure.caption(), figure.credit());
    }

    @Override
    public SkeletonWalk gallery(Gallery gallery) {
        return blocks(gallery.figures()).caption(gallery.caption(), List.of());
    }

    @Override
    public SkeletonWalk table(Table table) {
        caption(table.caption(), List.of());
        var cells = new Cells();
        table.head().forEach(row -> row(row, cells, true));
        table.body().forEach(row -> row(row, cells, false));
        table.foot().forEach(row -> row(row, cells, false));
        add(Channel.TABLE, cells.toString());
        for (var part : List.of(table.head(), table.body(), table.foot())) {
            part.forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
        }
        return this;
    }

    private void row(Table.Row row, Cells cells, boolean head) {
        for (var cell : row.cells()) {
            cells.cell(head || cell.header(), cell.columnSpan(), cell.rowSpan(), first(cell.content()));
        }
        cells.endRow(head);
    }

    @Override
    public SkeletonWalk code(CodeBlock code) {
        return add(Channel.CODE, Words.label(code.text()));
    }

    @Override
    public SkeletonWalk math(MathBlock math) {
        return add(Channel.FORMULA, "");
    }

    @Override
    public SkeletonWalk aside(Aside aside) {
        return inlines(aside.title()).blocks(aside.content());
    }

    @Override
    public SkeletonWalk embed(Embed embed) {
        var title = embed.title() == null ? embed.address() : embed.title();
        return add(Channel.LINK, embed.address() + " " + Words.label(title)).caption(embed.caption(), List.of());
    }

    @Override
    public SkeletonWalk pageBreak(PageBreak pageBreak) {
        return this;
    }

    @Override
    public SkeletonWalk rule(Rule rule) {
        return this;
    }

    @Override
    public SkeletonWalk group(Group group) {
        return blocks(group.content());
    }

    @Override
    public SkeletonWalk raw(RawBlock raw) {
        return this;
    }

    @Override
    public SkeletonWalk text(Text text) {
        return this;
    }

    @Override
    public SkeletonWalk styled(Styled styled) {
        return inlines(styled.content());
    }

    @Override
    public SkeletonWalk link(Link link) {
        var base = article.metadata().provenance().canonicalUrl();
        var address = link.target().startsWith("#")
                ? "#"
                : LinkTargets.absolute(link.target(), base).orElse("");
        if (!address.isEmpty()) add(Channel.LINK, address + " " + label(link.content()));
        return inlines(link.content());
    }

    @Override
    public SkeletonWalk crossReference(CrossReference reference) {
        return add(Channel.LINK, "# " + label(reference.content())).inlines(reference.content());
    }

    @Override
    public SkeletonWalk image(InlineImage image) {
        return picture(image.image());
    }

    @Override
    public SkeletonWalk lineBreak(LineBreak lineBreak) {
        return this;
    }

    @Override
    public SkeletonWalk noteRef(NoteRef reference) {
        return add(Channel.MARK, String.valueOf(NoteNumbers.of(article).number(reference.noteId())));
    }

    @Override
    public SkeletonWalk citation(Citation citation) {
        return add(Channel.LINK, "# " + label(citation.content())).inlines(citation.content());
    }

    @Override
    public SkeletonWalk math(MathInline math) {
        return this;
    }

    @Override
    public SkeletonWalk ruby(Ruby ruby) {
        return inlines(ruby.base());
    }

    @Override
    public SkeletonWalk langSpan(LangSpan span) {
        return inlines(span.content());
    }

    @Override
    public SkeletonWalk highlight(Highlight highlight) {
        return inlines(highlight.content());
    }

    @Override
    public SkeletonWalk raw(RawInline raw) {
        return this;
    }
}
