// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.style.TitleDesign.TitleRule;
import dev.offprint.docx.template.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;

/** Writes a title block: the lines that there are, and the theme's rule under the last. */
final class TitleWriter {
    private record Line(ParagraphStyle style, List<Inline> content) {}

    private final BlockWriter blocks;
    private final Story story;

    TitleWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.story = blocks.story();
    }

    void write(TitleBlock title) {
        masthead(title.masthead());
        var lines = new ArrayList<Line>();
        add(lines, ParagraphStyle.KICKER, title.kicker());
        add(lines, story.template().headline(), title.headline());
        add(lines, ParagraphStyle.SUBTITLE, title.dek());
        var byline = title.bylineText();
        if (!byline.isEmpty()) add(lines, ParagraphStyle.BYLINE, List.of(new Text(byline)));
        boolean ruled = story.style().theme().title().rule() != TitleRule.NONE;
        for (int i = 0; i < lines.size(); i++) line(lines.get(i), ruled && i == lines.size() - 1);
    }

    private static void add(List<Line> lines, ParagraphStyle style, List<Inline> content) {
        if (!content.isEmpty()) lines.add(new Line(style, content));
    }

    private void line(Line line, boolean ruled) {
        var spec = ParagraphSpec.of(line.style()).ruled(ruled).tall(TextWriter.isTall(line.content()));
        var look = RunLook.of(story.template().role(line.style()), blocks.place());
        boolean headline = line.style() == story.template().headline();
        blocks.text().paragraphs().write(spec, blocks.place(), runs -> {
            var content = new InlineWriter(story, look);
            if (headline) listed(PlainText.of(line.content()).strip(), () -> content.all(line.content()));
            else content.all(line.content());
        });
    }

    /** Where many articles are bound together, the table of contents lists their headlines. */
    private void listed(String words, Runnable content) {
        var contents = story.draft().contents();
        if (!story.template().bound() || words.isEmpty() || !contents.lists(1)) {
            content.run();
            return;
        }
        var draft = story.draft();
        var anchor =
                contents.add(1, "", words, draft.anchorNames(), draft.estimate().position());
        Bookmark.around(story, anchor, content);
    }

    /** Spread over the measure. */
    void masthead(List<String> parts) {
        if (parts.isEmpty()) return;
        var spec = ParagraphSpec.of(ParagraphStyle.MASTHEAD).uncentred(parts.size() < 3);
        var look = RunLook.of(ParagraphStyle.MASTHEAD.role(), blocks.place());
        blocks.text().paragraphs().write(spec, blocks.place(), runs -> {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) story.xml().open("w:r").empty("w:tab").close();
                runs.text(parts.get(i), look);
            }
        });
    }
}
