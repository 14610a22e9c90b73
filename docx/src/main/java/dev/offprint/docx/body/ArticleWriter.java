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

    /** Writes the article and, when others follow, the end of its section; the last one's is the caller's to write. */
    Sections write(int number, boolean last) {
        draft.estimate().newPage();
        double top = draft.estimate().position();
        var sections = sections(number);
        draft.estimate().position(top); // the running heads take no room
        boolean rightToLeft = story.manuscript().rightToLeft();
        draft.estimate().across(true);
        var head = head();
        draft.estimate().across(false);
        var body = body();
        story.xml().raw(head);
        contents();
        if (columns > 1) sectionEnd(xml -> sections.first(xml, 1, rightToLeft));
        story.xml().raw(body);
        if (!last) sectionEnd(xml -> finish(sections, xml));
        return sections;
    }

    /** The properties of the article's last section. */
    void finish(Sections sections, Xml xml) {
        boolean rightToLeft = story.manuscript().rightToLeft();
        if (columns > 1) sections.next(xml, columns, rightToLeft);
        else sections.first(xml, 1, rightToLeft);
    }

    private Sections sections(int number) {
        var head = new RunningHead(draft, story.manuscript());
        var header = head.write("header" + number + ".xml", false);
        boolean mirrored = draft.template().style().mirrored();
        var even = mirrored ? head.write("header" + number + "even.xml", true) : null;
        return new Sections(draft, header, even);
    }

    private void sectionEnd(java.util.function.Consumer<Xml> properties) {
        var xml = story.xml().open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        properties.accept(xml);
        xml.close().close();
    }

    /** What stands across the page. */
    private String head() {
        var blocks = blocks(Lengths.twips(draft.template().style().typeArea().width()));
        var text = blocks.text();
        var place = blocks.place();
        var title = TitleBlock.of(article.metadata(), story.manuscript().language());
        text.write(ParagraphStyle.KICKER, title.kicker(), place);
        text.write(ParagraphStyle.TITLE, title.headline(), place);
        text.write(ParagraphStyle.SUBTITLE, title.dek(), place);
        var byline = title.bylineText();
        if (!byline.isEmpty()) text.write(ParagraphStyle.BYLINE, words(byline), place);
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
        blocks.all(article.body());
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
