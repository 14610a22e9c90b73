// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import dev.offprint.core.model.*;
import dev.offprint.core.render.AsideTitle;
import dev.offprint.core.render.NoteNumbers;
import dev.offprint.core.render.SourceLines;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TitleDesign;
import dev.offprint.core.text.GeneratedWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of an article in reading order, each note behind the block that marks it. What is dropped by rule is not in it. */
final class ArticleText implements Block.Visitor<ArticleText>, Inline.Visitor<ArticleText> {
    private static final TitleDesign PLAIN = Style.STANDARD.theme().title();

    private final List<String> texts = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final Article article;
    private final Notes order;
    private final TitleDesign design;
    private int set;

    /** Where a format keeps its notes. */
    private enum Notes {
        /** Behind the block that marks them, those without a mark before the references. */
        AFTER_MARK,
        /** Those with a mark at the end. */
        MARKED_LAST,
        /** All at the end. */
        LAST
    }

    private ArticleText(Article article, Notes order, TitleDesign design) {
        this.article = article;
        this.order = order;
        this.design = design;
    }

    /** The texts, empty ones left out. */
    static List<String> of(Article article) {
        return new ArticleText(article, Notes.AFTER_MARK, PLAIN).all();
    }

    /** The same under the title block of a style. */
    static List<String> of(Article article, Style style) {
        return new ArticleText(article, Notes.AFTER_MARK, style.theme().title()).all();
    }

    /** The same with the notes that are marked behind everything else, as Word keeps them. */
    static List<String> withNotesLast(Article article) {
        return withNotesLast(article, Style.STANDARD);
    }

    /** The same under the title block of a style. */
    static List<String> withNotesLast(Article article, Style style) {
        var text = new ArticleText(article, Notes.MARKED_LAST, style.theme().title());
        text.all();
        text.notesUpTo(text.markedNotes());
        return List.copyOf(text.texts);
    }

    /** The same with those that nothing marks at the end too, as EPUB keeps them. */
    static List<String> withAllNotesLast(Article article, Style style) {
        var text = new ArticleText(article, Notes.LAST, style.theme().title());
        text.all();
        text.notesUpTo(article.notes().size());
        return List.copyOf(text.texts);
    }

    /** The text of some of its blocks and inlines, notes left out. */
    static String within(Article article, List<? extends Block> blocks, List<Inline> inlines) {
        return String.join(
                " ", new ArticleText(article, Notes.LAST, PLAIN).blocks(blocks).inlines(inlines).texts);
    }

    private List<String> all() {
        var metadata = article.metadata();
        var title = TitleBlock.of(metadata, metadata.language(), design);
        title.masthead().forEach(this::add);
        inlines(title.kicker()).inlines(title.headline()).inlines(title.dek()).add(title.bylineText());
        var lead = metadata.leadImage();
        if (lead != null) figure(lead);
        blocks(metadata.summary()).notes();
        for (var block : article.body()) blocks(List.of(block)).notes();
        var notes = NoteNumbers.of(article).notes();
        if (order != Notes.LAST) {
            notes.subList(markedNotes(), notes.size()).forEach(note -> blocks(note.content()));
        }
        for (var reference : article.references()) {
            inlines(reference.content());
            var url = reference.url();
            if (url != null && !PlainText.of(reference.content()).contains(url)) add(url);
        }
        SourceLines.of(metadata, metadata.language()).forEach(this::inlines);
        notes();
        return List.copyOf(texts);
    }

    private void notes() {
        if (order == Notes.AFTER_MARK)
            notesUpTo((int) marked.stream().distinct().count());
    }

    private int markedNotes() {
        return (int) Contents.of(article).noteRefs().distinct().count();
    }

    private void notesUpTo(int end) {
        var notes = NoteNumbers.of(article).notes();
        for (; set < end; set++) blocks(notes.get(set).content());
    }

    private ArticleText add(@Nullable String text) {
        if (text != null && !text.isBlank()) texts.add(text);
        return this;
    }

    private ArticleText blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private ArticleText inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private ArticleText rows(List<Table.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
        return this;
    }

    @Override
    public ArticleText paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public ArticleText heading(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public ArticleText quote(Quote quote) {
        return blocks(quote.content()).inlines(quote.attribution());
    }

    @Override
    public ArticleText list(ListBlock list) {
        list.items().forEach(item -> blocks(item.content()));
        return this;
    }

    @Override
    public ArticleText definitionList(DefinitionList list) {
        list.entries().forEach(entry -> {
            entry.terms().forEach(this::inlines);
            entry.descriptions().forEach(this::blocks);
        });
        return this;
    }

    @Override
    public ArticleText figure(Figure figure) {
        var image = figure.image();
        if (image.assetId() == null) add(image.alt().orEmpty());
        return blocks(figure.caption()).inlines(figure.credit());
    }

    @Override
    public ArticleText gallery(Gallery gallery) {
        return blocks(gallery.figures()).blocks(gallery.caption());
    }

    @Override
    public ArticleText table(Table table) {
        return blocks(table.caption()).rows(table.head()).rows(table.body()).rows(table.foot());
    }

    @Override
    public ArticleText code(CodeBlock code) {
        return add(code.text());
    }

    @Override
    public ArticleText math(MathBlock math) {
        return formula(math.maths()).add(math.label());
    }

    private ArticleText formula(Maths maths) {
        var mathml = maths.mathml();
        return add(maths.tex() != null || mathml == null ? maths.tex() : mathml.replaceAll("<[^>]*>", " "));
    }

    @Override
    public ArticleText aside(Aside aside) {
        var words = GeneratedWords.in(article.metadata().language());
        return inlines(AsideTitle.of(aside, words::get)).blocks(aside.content());
    }

    @Override
    public ArticleText embed(Embed embed) {
        return add(embed.title() == null ? embed.address() : embed.title())
                .add(embed.provider())
                .blocks(embed.caption());
    }

    @Override
    public ArticleText pageBreak(PageBreak pageBreak) {
        return this;
    }

    @Override
    public ArticleText rule(Rule rule) {
        return this;
    }

    @Override
    public ArticleText group(Group group) {
        return blocks(group.content());
    }

    @Override
    public ArticleText raw(RawBlock raw) {
        return this;
    }

    @Override
    public ArticleText text(Text text) {
        return add(text.text());
    }

    @Override
    public ArticleText styled(Styled styled) {
        return inlines(styled.content());
    }

    @Override
    public ArticleText link(Link link) {
        return inlines(link.content());
    }

    @Override
    public ArticleText crossReference(CrossReference reference) {
        return inlines(reference.content());
    }

    @Override
    public ArticleText image(InlineImage image) {
        return image.image().assetId() == null ? add(image.image().alt().orEmpty()) : this;
    }

    @Override
    public ArticleText lineBreak(LineBreak lineBreak) {
        return this;
    }

    @Override
    public ArticleText noteRef(NoteRef reference) {
        marked.add(reference.noteId());
        return this;
    }

    @Override
    public ArticleText citation(Citation citation) {
        return inlines(citation.content());
    }

    @Override
    public ArticleText math(MathInline math) {
        return formula(math.maths());
    }

    @Override
    public ArticleText ruby(Ruby ruby) {
        return inlines(ruby.base()).add(ruby.annotation());
    }

    @Override
    public ArticleText langSpan(LangSpan span) {
        return inlines(span.content());
    }

    @Override
    public ArticleText highlight(Highlight highlight) {
        return inlines(highlight.content()).add(highlight.comment());
    }

    @Override
    public ArticleText raw(RawInline raw) {
        return this;
    }
}
