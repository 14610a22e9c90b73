// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

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
import java.util.List;
import java.util.Optional;

/** Writes blocks one under the other into one flow, at one place. Answers with what a block leaves behind. */
final class BlockWriter implements Block.Visitor<After> {
    private final Story story;
    private final Flow flow;
    private final Place place;
    private final TextWriter text;

    BlockWriter(Story story, Flow flow, Place place) {
        this.story = story;
        this.flow = flow;
        this.place = place;
        this.text = new TextWriter(story, flow);
    }

    Story story() {
        return story;
    }

    Flow flow() {
        return flow;
    }

    Place place() {
        return place;
    }

    TextWriter text() {
        return text;
    }

    /** The same flow at another place. */
    BlockWriter at(Place other) {
        return new BlockWriter(story, flow, other);
    }

    /** Writes all of these. */
    After all(List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i + 1 < blocks.size()) foresee(blocks.get(i), blocks.get(i + 1));
            one(blocks.get(i));
        }
        return flow.after();
    }

    /** A table without a caption brings no space: the paragraph before it leaves it. */
    private void foresee(Block block, Block next) {
        boolean bare = next instanceof Table table && table.caption().isEmpty();
        if (bare && block instanceof Paragraph) flow.below(TableWriter.spaceBefore(story.style()));
    }

    private void one(Block block) {
        story.manuscript().checkTime();
        bookmark(block);
        var inner = place.within(block.attributes());
        flow.leave(block.accept(inner.equals(place) ? this : at(inner)));
    }

    /** Inside a heading the bookmark stands around its text; see {@link HeadingWriter}. */
    void bookmark(Block block) {
        Bookmark.point(story, Optional.ofNullable(block.attributes().id()).flatMap(story.manuscript()::block));
        if (block.attributes().id() != null) flow.bookmarked();
    }

    /** Ends a cell or note, which must end with a paragraph. */
    void finish() {
        text.paragraphs().flush(place);
        if (flow.isOpen()) text.empty(place);
    }

    @Override
    public After paragraph(Paragraph paragraph) {
        return text.paragraph(paragraph, place);
    }

    @Override
    public After heading(Heading heading) {
        return new HeadingWriter(this).write(heading);
    }

    @Override
    public After quote(Quote quote) {
        return new QuoteWriter(this).write(quote);
    }

    @Override
    public After list(ListBlock list) {
        return new ListWriter(this).write(list);
    }

    @Override
    public After definitionList(DefinitionList list) {
        return new DefinitionWriter(this).write(list);
    }

    @Override
    public After figure(Figure figure) {
        return new FigureWriter(this).write(figure);
    }

    @Override
    public After gallery(Gallery gallery) {
        return new GalleryWriter(this).write(gallery);
    }

    @Override
    public After table(Table table) {
        return new TableWriter(this).write(table);
    }

    @Override
    public After code(CodeBlock code) {
        return new CodeWriter(this).write(code);
    }

    @Override
    public After math(MathBlock math) {
        return new CodeWriter(this).write(math);
    }

    @Override
    public After aside(Aside aside) {
        return new AsideWriter(this).write(aside);
    }

    @Override
    public After embed(Embed embed) {
        return new EmbedWriter(this).write(embed);
    }

    @Override
    public After pageBreak(PageBreak pageBreak) {
        if (story.isDocument() && place.alignment() == null) flow.pageBreak();
        return After.OTHER;
    }

    @Override
    public After rule(Rule rule) {
        return text.rule(place);
    }

    @Override
    public After group(Group group) {
        flow.leave(After.OTHER); // its first paragraph begins at the edge
        return all(group.content());
    }

    @Override
    public After raw(RawBlock raw) {
        story.manuscript().raw(raw.format());
        return flow.after();
    }
}
