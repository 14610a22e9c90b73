// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.style.TitleDesign.TitleRule;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;
import dev.offprint.docx.template.ParagraphStyle;
import java.util.List;

/** Writes what comes before the first article: the cover, and the contents of many articles. */
final class FrontWriter {
    /** How far down the title stands on the cover, as a share of the type area. */
    private static final double DOWN = .22;

    private final Draft draft;
    private final Story story;

    /**
     * A writer of the front.
     *
     * @param metadata of the publication, or of its one article
     */
    FrontWriter(Metadata metadata, Draft draft) {
        this.draft = draft;
        var manuscript = new Manuscript(Article.of(plain(metadata), List.of()), draft);
        this.story = new Story(Story.Kind.DOCUMENT, draft, manuscript, Xml.fragment(), draft.documentLinks());
    }

    /** Notes and pictures are the article's own. */
    private static Metadata plain(Metadata metadata) {
        var titles = metadata.titles();
        return metadata.withTitles(new Titles(plain(titles.kicker()), plain(titles.headline()), plain(titles.dek())))
                .withLeadImage(null)
                .withSummary(List.of());
    }

    private static List<Inline> plain(List<Inline> inlines) {
        var text = PlainText.of(inlines).strip();
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** The cover and the end of its section. */
    String cover() {
        var blocks = blocks();
        var xml = story.xml();
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.val("w:docPartGallery", "Cover Pages")
                .empty("w:docPartUnique")
                .close()
                .close();
        xml.open("w:sdtContent");
        title(blocks);
        xml.close().close();
        new SectionEnd(xml).write(end -> new Sections(draft, List.of(), rightToLeft()).plain(end));
        return xml.toString();
    }

    private void title(BlockWriter blocks) {
        var metadata = story.manuscript().article().metadata();
        var design = story.style().theme().title();
        var title = TitleBlock.of(metadata, story.manuscript().language(), design);
        var text = blocks.text();
        var publication = metadata.provenance().publication();
        if (design.masthead()) new TitleWriter(blocks).masthead(title.masthead());
        else if (publication != null) text.write(ParagraphStyle.COVER_LINE, words(publication), blocks.place());
        blocks.flow().gap(Lengths.twips(story.style().typeArea().height() * DOWN));
        text.write(ParagraphStyle.COVER_LINE, title.kicker(), blocks.place());
        boolean dek = !title.dek().isEmpty();
        write(blocks, ParagraphStyle.COVER_TITLE, headline(title), !dek);
        if (dek) write(blocks, ParagraphStyle.COVER_DEK, title.dek(), true);
        var byline = title.bylineText();
        if (!byline.isEmpty()) text.write(ParagraphStyle.BYLINE, words(byline), blocks.place());
    }

    private static void write(BlockWriter blocks, ParagraphStyle style, List<Inline> content, boolean last) {
        boolean ruled = last && blocks.story().style().theme().title().rule() != TitleRule.NONE;
        blocks.text().write(ParagraphSpec.of(style).ruled(ruled), content, blocks.place());
    }

    /** A cover without a title would be an empty page. */
    private List<Inline> headline(TitleBlock title) {
        return title.headline().isEmpty() ? words(draft.title()) : title.headline();
    }

    /** The contents of all articles on pages of their own. */
    String contents(List<ContentsList.Entry> entries) {
        var own = story.into(Xml.fragment());
        var place = Places.of(own, width(), Voice.BODY);
        new ContentsWriter(own, place).write(entries);
        var lines = new RunningLines(draft, own.manuscript()).all();
        new SectionEnd(own.xml()).write(end -> new Sections(draft, lines, rightToLeft()).opening(end, true));
        return own.xml().toString();
    }

    private BlockWriter blocks() {
        return new BlockWriter(story, new Flow(), Places.of(story, width(), Voice.BODY));
    }

    private int width() {
        return Lengths.twips(story.style().typeArea().width());
    }

    private boolean rightToLeft() {
        return story.manuscript().rightToLeft();
    }

    private static List<Inline> words(String text) {
        return List.of(new Text(text));
    }
}
