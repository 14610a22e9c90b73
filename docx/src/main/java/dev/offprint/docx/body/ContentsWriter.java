// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.docx.template.ParagraphStyle;
import java.util.List;

/** Writes the table of contents as a field that Word can bring up to date, filled in already. */
final class ContentsWriter {
    private static final String INSTRUCTION = "TOC \\o \"1-3\" \\h \\z \\u";

    private final Story story;
    private final Place place;
    private double height;

    ContentsWriter(Story story, Place place) {
        this.story = story;
        this.place = place;
    }

    void write(List<ContentsList.Entry> entries) {
        if (entries.isEmpty()) return;
        var xml = story.xml();
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.val("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close()
                .close();
        xml.open("w:sdtContent");
        var paragraphs = new Paragraphs(story, new Flow());
        title(paragraphs);
        height = (entries.size() + 2)
                * story.style().columns().count()
                * story.style().look(TextRole.CONTENTS_ENTRY).leading();
        for (int i = 0; i < entries.size(); i++) entry(paragraphs, entries, i);
        xml.close().close();
        estimated();
    }

    private void estimated() {
        story.manuscript()
                .tell(Problem.info(
                        "render.contents.pages",
                        story.manuscript().article().origin().name(),
                        "the page numbers in the table of contents are estimated",
                        "update the table in Word (F9)"));
    }

    private void title(Paragraphs paragraphs) {
        var look = RunLook.of(ParagraphStyle.CONTENTS_TITLE.role(), place);
        var word = story.manuscript().word(GeneratedWord.CONTENTS);
        paragraphs.write(ParagraphSpec.of(ParagraphStyle.CONTENTS_TITLE), place, runs -> runs.text(word, look));
    }

    private void entry(Paragraphs paragraphs, List<ContentsList.Entry> entries, int i) {
        var entry = entries.get(i);
        var xml = story.xml();
        var style = ParagraphStyle.contents(entry.level());
        var look = RunLook.of(style.role(), place);
        var estimate = story.draft().estimate();
        var page = Integer.toString(estimate.page(entry.position() + height));
        var start = place.indented(story.template().shape(style).start(), 0);
        paragraphs.write(ParagraphSpec.of(style), start, runs -> {
            if (i == 0) Field.begin(xml, INSTRUCTION);
            xml.open("w:hyperlink", "w:anchor", entry.anchor(), "w:history", "1");
            runs.text(entry.text(), look);
            xml.open("w:r").empty("w:tab").close();
            Field.write(story, "PAGEREF " + entry.anchor() + " \\h", page, look);
            xml.close();
            if (i == entries.size() - 1) Field.end(xml);
        });
    }
}
