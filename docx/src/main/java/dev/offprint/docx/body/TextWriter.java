// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.InlineImage;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Ruby;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;
import java.util.List;

/** Writes paragraphs of running text in their roles. */
final class TextWriter {
    private final Story story;
    private final Paragraphs paragraphs;

    TextWriter(Story story, Flow flow) {
        this.story = story;
        this.paragraphs = new Paragraphs(story, flow);
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    /** A paragraph of the article; one without content leaves no trace but the marker that waits for it. */
    After paragraph(Paragraph paragraph, Place place) {
        if (paragraph.content().isEmpty()) {
            paragraphs.flush(place);
            return paragraphs.flow().after();
        }
        var style = style(paragraph.role());
        if (paragraph.role() == Paragraph.Role.LYRICS) {
            write(ParagraphSpec.of(style), paragraph.content(), place.indented(step(), 0));
            return After.OTHER;
        }
        write(
                paragraph.role() == Paragraph.Role.BODY ? paragraphs.running(place) : ParagraphSpec.of(style),
                paragraph.content(),
                place);
        return leaves(paragraph.role());
    }

    private int step() {
        return Shapes.step(story.style());
    }

    private static After leaves(Paragraph.Role role) {
        return switch (role) {
            case BODY, ANSWER -> After.TEXT;
            case BYLINE, DATELINE, AUTHOR_NOTE, CREDIT, CORRECTION, QUESTION, LYRICS -> After.OTHER;
        };
    }

    private static ParagraphStyle style(Paragraph.Role role) {
        return switch (role) {
            case BODY -> ParagraphStyle.BODY_TEXT;
            case BYLINE -> ParagraphStyle.BYLINE;
            case DATELINE -> ParagraphStyle.DATELINE;
            case AUTHOR_NOTE -> ParagraphStyle.AUTHOR_NOTE;
            case CREDIT -> ParagraphStyle.CREDIT;
            case CORRECTION -> ParagraphStyle.CORRECTION;
            case QUESTION -> ParagraphStyle.QUESTION;
            case ANSWER -> ParagraphStyle.ANSWER;
            case LYRICS -> ParagraphStyle.LYRICS;
        };
    }

    /** Text in a style; nothing when there is none. */
    void write(ParagraphStyle style, List<Inline> content, Place place) {
        if (!content.isEmpty()) write(ParagraphSpec.of(style), content, place);
    }

    void write(ParagraphSpec spec, List<Inline> content, Place place) {
        var look = RunLook.of(story.template().role(spec.style()), place);
        paragraphs.write(spec.tall(isTall(content)), place, runs -> new InlineWriter(story, look).all(content));
    }

    /** A paragraph where the format demands one. */
    void empty(Place place) {
        paragraphs.write(ParagraphSpec.of(place.voice().style()), place, runs -> {});
    }

    /** A short line in the middle. */
    After rule(Place place) {
        int third = place.room() / 3;
        paragraphs.write(ParagraphSpec.of(ParagraphStyle.RULE), place.indented(third, third), runs -> {});
        return After.OTHER;
    }

    /** Whether a line needs more room than its leading. */
    static boolean isTall(List<Inline> content) {
        return Contents.of(List.of(Paragraph.of(content))).inlines().stream()
                .anyMatch(inline -> inline instanceof InlineImage || inline instanceof Ruby);
    }
}
