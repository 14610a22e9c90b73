// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything inside some blocks, in reading order: for checks and look-ups. Immutable.
 *
 * @param blocks every block, outer before inner
 * @param inlines every inline, outer before inner
 * @param images every picture, of figures and of running text
 */
public record Contents(List<Block> blocks, List<Inline> inlines, List<Image> images) {
    public Contents {
        blocks = List.copyOf(blocks);
        inlines = List.copyOf(inlines);
        images = List.copyOf(images);
    }

    /** Walks these blocks. */
    public static Contents of(List<Block> blocks) {
        return new Walk().blocks(blocks).contents();
    }

    /** Walks title block, lead image, abstract, body, notes and references of an article, in this order. */
    public static Contents of(Article article) {
        return of(article.metadata(), article.body(), article.notes(), article.references());
    }

    static Contents of(Metadata metadata, List<Block> body, List<Note> notes, List<Reference> references) {
        var titles = metadata.titles();
        var walk =
                new Walk().inlines(titles.kicker()).inlines(titles.headline()).inlines(titles.dek());
        var lead = metadata.leadImage();
        if (lead != null) walk.blocks(List.of(lead));
        walk.blocks(metadata.summary()).blocks(body);
        for (var note : notes) walk.blocks(note.content());
        for (var reference : references) walk.inlines(reference.content());
        return walk.contents();
    }

    /** The ids of the notes that are marked, in reading order. */
    public Stream<String> noteRefs() {
        return inlines.stream().filter(NoteRef.class::isInstance).map(i -> ((NoteRef) i).noteId());
    }

    /** The works that are cited, in reading order. */
    public Stream<String> citedReferences() {
        return inlines.stream().filter(Citation.class::isInstance).flatMap(i -> ((Citation) i).referenceIds().stream());
    }

    private static final class Walk implements Block.Visitor<Walk>, Inline.Visitor<Walk> {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Inline> inlines = new ArrayList<>();
        private final List<Image> images = new ArrayList<>();

        Contents contents() {
            return new Contents(blocks, inlines, images);
        }

        Walk blocks(List<Block> some) {
            for (var block : some) {
                blocks.add(block);
                block.accept(this);
            }
            return this;
        }

        Walk inlines(List<Inline> some) {
            for (var inline : some) {
                inlines.add(inline);
                inline.accept(this);
            }
            return this;
        }

        private Walk rows(List<Table.Row> rows) {
            for (var row : rows) for (var cell : row.cells()) blocks(cell.content());
            return this;
        }

        @Override
        public Walk paragraph(Paragraph paragraph) {
            return inlines(paragraph.content());
        }

        @Override
        public Walk heading(Heading heading) {
            return inlines(heading.content());
        }

        @Override
        public Walk quote(Quote quote) {
            return blocks(quote.content()).inlines(quote.attribution());
        }

        @Override
        public Walk list(ListBlock list) {
            for (var item : list.items()) blocks(item.content());
            return this;
        }

        @Override
        public Walk definitionList(DefinitionList list) {
            for (var entry : list.entries()) {
                entry.terms().forEach(this::inlines);
                entry.descriptions().forEach(this::blocks);
            }
            return this;
        }

        @Override
        public Walk figure(Figure figure) {
            images.add(figure.image());
            return blocks(figure.caption()).inlines(figure.credit());
        }

        @Override
        public Walk gallery(Gallery gallery) {
            return blocks(List.copyOf(gallery.figures())).blocks(gallery.caption());
        }

        @Override
        public Walk table(Table table) {
            return blocks(table.caption()).rows(table.head()).rows(table.body()).rows(table.foot());
        }

        @Override
        public Walk code(CodeBlock code) {
            return this;
        }

        @Override
        public Walk math(MathBlock math) {
            return this;
        }

        @Override
        public Walk aside(Aside aside) {
            return inlines(aside.title()).blocks(aside.content());
        }

        @Override
        public Walk embed(Embed embed) {
            return blocks(embed.caption());
        }

        @Override
        public Walk pageBreak(PageBreak pageBreak) {
            return this;
        }

        @Override
        public Walk rule(Rule rule) {
            return this;
        }

        @Override
        public Walk group(Group group) {
            return blocks(group.content());
        }

        @Override
        public Walk raw(RawBlock raw) {
            return this;
        }

        @Override
        public Walk text(Text text) {
            return this;
        }

        @Override
        public Walk styled(Styled styled) {
            return inlines(styled.content());
        }

        @Override
        public Walk link(Link link) {
            return inlines(link.content());
        }

        @Override
        public Walk crossReference(CrossReference reference) {
            return inlines(reference.content());
        }

        @Override
        public Walk image(InlineImage image) {
            images.add(image.image());
            return this;
        }

        @Override
        public Walk lineBreak(LineBreak lineBreak) {
            return this;
        }

        @Override
        public Walk noteRef(NoteRef reference) {
            return this;
        }

        @Override
        public Walk citation(Citation citation) {
            return inlines(citation.content());
        }

        @Override
        public Walk math(MathInline math) {
            return this;
        }

        @Override
        public Walk ruby(Ruby ruby) {
            return inlines(ruby.base());
        }

        @Override
        public Walk langSpan(LangSpan span) {
            return inlines(span.content());
        }

        @Override
        public Walk highlight(Highlight highlight) {
            return inlines(highlight.content());
        }

        @Override
        public Walk raw(RawInline raw) {
            return this;
        }
    }
}
