// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import dev.offprint.core.model.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an article's body: of paragraphs, headings, lists, tables, captions and notes, a line for each block. */
final class BodyText implements Block.Visitor<BodyText>, Inline.Visitor<BodyText> {
    private final StringBuilder text = new StringBuilder();

    private final List<String> notes;

    private BodyText(Article article) {
        notes = article.notes().stream().map(Note::id).toList();
    }

    static String of(Article article) {
        var body = new BodyText(article).blocks(article.body());
        for (var note : article.notes()) body.blocks(note.content());
        return body.text.toString();
    }

    private BodyText add(@Nullable String words) {
        if (words != null) text.append(words);
        return this;
    }

    private BodyText blocks(List<? extends Block> blocks) {
        for (var block : blocks) {
            block.accept(this);
            text.append('\n');
        }
        return this;
    }

    private BodyText inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private BodyText rows(List<Table.Row> rows) {
        for (var row : rows) for (var cell : row.cells()) blocks(cell.content());
        return this;
    }

    @Override
    public BodyText paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public BodyText heading(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public BodyText quote(Quote quote) {
        return blocks(quote.content()).inlines(quote.attribution());
    }

    @Override
    public BodyText list(ListBlock list) {
        list.items().forEach(item -> blocks(item.content()));
        return this;
    }

    @Override
    public BodyText definitionList(DefinitionList list) {
        list.entries().forEach(entry -> {
            for (var term : entry.terms()) inlines(term).add("\n");
            entry.descriptions().forEach(this::blocks);
        });
        return this;
    }

    @Override
    public BodyText figure(Figure figure) {
        return blocks(figure.caption()).inlines(figure.credit());
    }

    @Override
    public BodyText gallery(Gallery gallery) {
        return blocks(gallery.figures()).blocks(gallery.caption());
    }

    @Override
    public BodyText table(Table table) {
        return blocks(table.caption()).rows(table.head()).rows(table.body()).rows(table.foot());
    }

    @Override
    public BodyText code(CodeBlock code) {
        return add(code.text());
    }

    /** Formulas are no words: what stands for them differs from reader to reader. */
    @Override
    public BodyText math(MathBlock math) {
        return this;
    }

    @Override
    public BodyText aside(Aside aside) {
        return inlines(aside.title()).add("\n").blocks(aside.content());
    }

    @Override
    public BodyText embed(Embed embed) {
        return blocks(embed.caption());
    }

    @Override
    public BodyText pageBreak(PageBreak pageBreak) {
        return this;
    }

    @Override
    public BodyText rule(Rule rule) {
        return this;
    }

    @Override
    public BodyText group(Group group) {
        return blocks(group.content());
    }

    @Override
    public BodyText raw(RawBlock raw) {
        return this;
    }

    @Override
    public BodyText text(Text text) {
        return add(text.text());
    }

    @Override
    public BodyText styled(Styled styled) {
        return inlines(styled.content());
    }

    @Override
    public BodyText link(Link link) {
        return inlines(link.content());
    }

    @Override
    public BodyText crossReference(CrossReference reference) {
        return inlines(reference.content());
    }

    @Override
    public BodyText image(InlineImage image) {
        return this;
    }

    @Override
    public BodyText lineBreak(LineBreak lineBreak) {
        return add("\n");
    }

    /** Every format prints the number. */
    @Override
    public BodyText noteRef(NoteRef reference) {
        return add(" " + (notes.indexOf(reference.noteId()) + 1) + " ");
    }

    @Override
    public BodyText citation(Citation citation) {
        return inlines(citation.content());
    }

    @Override
    public BodyText math(MathInline math) {
        return this;
    }

    @Override
    public BodyText ruby(Ruby ruby) {
        return inlines(ruby.base()).add(ruby.annotation());
    }

    @Override
    public BodyText langSpan(LangSpan span) {
        return inlines(span.content());
    }

    @Override
    public BodyText highlight(Highlight highlight) {
        return inlines(highlight.content()).add(highlight.comment());
    }

    @Override
    public BodyText raw(RawInline raw) {
        return this;
    }
}
