// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Inline;
import dev.offprint.core.render.SourceLines;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;
import java.util.List;
import java.util.function.Consumer;

/** Writes one article: title block, lead image, abstract, text, and what closes it. */
final class ArticleWriter {
    private final Draft draft;
    private final Story story;
    private final Article article;
    private final int columns;

    /**
     * A writer of one article.
     *
     * @param xml takes its blocks
     */
    ArticleWriter(Article article, Draft draft, Xml xml) {
        this.draft = draft;
        this.article = article;
        var manuscript = new Manuscript(article, draft);
        this.story = new Story(Story.Kind.DOCUMENT, draft, manuscript, xml, draft.documentLinks());
        this.columns = draft.template().style().columns().count();
    }

    /**
     * Writes the article and the end of its sections.
     *
     * @param last whether no other follows, so that its last section is the document's
     */
    void write(boolean last) {
        draft.estimate().newPage();
        var sections = new Sections(draft, runningLines(), story.manuscript().rightToLeft());
        draft.estimate().across(true);
        var head = head();
        draft.estimate().across(false);
        story.manuscript().spanning(columns > 1 ? sections : null);
        var body = body();
        story.manuscript().spanning(null);
        story.xml().raw(head);
        if (!draft.template().bound()) contents();
        if (columns > 1) sectionEnd(xml -> sections.opening(xml, false));
        story.xml().raw(body);
        if (columns > 1) sectionEnd(xml -> sections.next(xml, columns, true));
        finish(sections, last);
    }

    /** The heads and feet take no room. */
    private List<RunningLines.Reference> runningLines() {
        double top = draft.estimate().position();
        var lines = new RunningLines(draft, story.manuscript()).all();
        draft.estimate().position(top);
        return lines;
    }

    /** A section without text behind columns makes them equally long. */
    private void finish(Sections sections, boolean last) {
        Consumer<Xml> properties =
                columns > 1 ? xml -> sections.next(xml, 1, true) : xml -> sections.opening(xml, true);
        if (!last) {
            sectionEnd(properties);
            return;
        }
        if (columns > 1) new Paragraphs(story, new Flow()).speck();
        properties.accept(story.xml());
    }

    private void sectionEnd(Consumer<Xml> properties) {
        new SectionEnd(story.xml()).write(properties);
    }

    /** What stands across the page. */
    private String head() {
        var blocks = blocks(Lengths.twips(draft.template().style().typeArea().width()));
        var design = story.style().theme().title();
        new TitleWriter(blocks)
                .write(TitleBlock.of(article.metadata(), story.manuscript().language(), design));
        var lead = article.metadata().leadImage();
        if (lead != null) blocks.all(List.of(lead));
        summary(blocks);
        return blocks.story().xml().toString();
    }

    private void summary(BlockWriter blocks) {
        var summary = article.metadata().summary();
        if (summary.isEmpty()) return;
        int step = Shapes.step(story.style());
        var place = blocks.place().indented(step, step).voiced(Voice.ABSTRACT);
        blocks.text().write(ParagraphStyle.ABSTRACT_TITLE, words(word(GeneratedWord.ABSTRACT)), place);
        blocks.at(place).all(summary);
    }

    private String body() {
        var style = draft.template().style();
        double gutters = (columns - 1) * style.columns().gutter() * style.leading();
        var blocks = blocks(Lengths.twips((style.typeArea().width() - gutters) / columns));
        if (draft.template().style().contents()) blocks.flow().gap(2 * Shapes.half(style));
        new DropCapWriter(blocks).write(article.body());
        new ClosingWriter(blocks)
                .write(SourceLines.of(article.metadata(), story.manuscript().language()));
        if (blocks.flow().isOpen()) blocks.text().paragraphs().speck();
        return blocks.story().xml().toString();
    }

    private void contents() {
        var place = Places.of(story, Lengths.twips(story.style().typeArea().width()), Voice.BODY);
        new ContentsWriter(story, place).write(draft.contents().take());
    }

    private BlockWriter blocks(int width) {
        var aside = story.into(Xml.fragment());
        return new BlockWriter(aside, new Flow(), Places.of(aside, width, Voice.BODY));
    }

    private String word(GeneratedWord word) {
        return story.manuscript().word(word);
    }

    private static List<Inline> words(String text) {
        return List.of(new dev.offprint.core.model.Text(text));
    }
}
