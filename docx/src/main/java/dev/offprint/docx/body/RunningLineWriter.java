// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.render.RunningWords;
import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.RunningText;
import dev.offprint.core.style.RunningText.Field;
import dev.offprint.docx.opc.Relationships;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;
import dev.offprint.docx.template.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes one running head or foot: three texts at tab stops, with Word's own fields for what each page fills in. */
final class RunningLineWriter {
    private final Draft draft;
    private final Manuscript manuscript;
    private final RunningWords words;

    RunningLineWriter(Draft draft, Manuscript manuscript, RunningWords words) {
        this.draft = draft;
        this.manuscript = manuscript;
        this.words = words;
    }

    /**
     * A paragraph.
     *
     * @param xml empty when there is nothing to say
     */
    record Line(String xml, Relationships links) {
        boolean isEmpty() {
            return xml.isEmpty();
        }
    }

    Line write(RunningLines.Edge edge, RunningLine line) {
        var filled = filled(line);
        var links = new Relationships();
        if (Stream.of(filled.left(), filled.centre(), filled.right()).allMatch(RunningText::isEmpty)) {
            return new Line("", links);
        }
        var xml = Xml.fragment();
        var story = new Story(Story.Kind.HEADER, draft, manuscript, xml, links);
        paragraph(story, edge, filled);
        return new Line(xml.toString(), links);
    }

    private void paragraph(Story story, RunningLines.Edge edge, RunningLine line) {
        var place = Places.of(story, 0, Voice.BODY);
        var style = edge == RunningLines.Edge.HEAD ? ParagraphStyle.HEADER : ParagraphStyle.FOOTER;
        var spec = ParagraphSpec.of(style)
                .tall(line.has(Field.LOGO))
                .uncentred(line.centre().isEmpty());
        var look = RunLook.of(story.template().role(style), place);
        var fields = new RunningFields(story, look, words, room(line));
        new Paragraphs(story, new Flow()).write(spec, place, runs -> {
            fields.write(line.left());
            if (!line.centre().isEmpty()) fields.tab().write(line.centre());
            if (!line.right().isEmpty()) fields.tab().write(line.right());
        });
    }

    /** Letters that the headline may take: what the others leave. */
    private int room(RunningLine line) {
        var style = draft.template().style();
        int taken = Stream.of(line.left(), line.centre(), line.right())
                .flatMap(text -> text.parts().stream())
                .filter(part -> part != Field.HEADLINE)
                .mapToInt(part -> part instanceof RunningText.Words own
                        ? own.text().length()
                        : Math.max(4, words.words((Field) part).length()))
                .sum();
        double width = Lengths.twips(style.typeArea().width());
        double letter = RunningFields.letter(style);
        double share = line.centre().has(Field.HEADLINE) ? .6 : 1;
        return Math.max(12, (int) (width * share / letter) - taken - 4);
    }

    /** What this article has nothing to put in is left out, with the space beside it. */
    private RunningLine filled(RunningLine line) {
        return new RunningLine(filled(line.left()), filled(line.centre()), filled(line.right()));
    }

    private RunningText filled(RunningText text) {
        var parts = new ArrayList<RunningText.Part>();
        boolean missing = false; // whether something is left out since the last known field
        for (var part : text.parts()) {
            if (part instanceof Field field && !isKnown(field)) {
                missing = true;
                if (!parts.isEmpty() && isSeparator(parts.get(parts.size() - 1))) parts.remove(parts.size() - 1);
            } else if (!missing || !parts.isEmpty() || !isSeparator(part)) {
                parts.add(part);
                missing = false;
            }
        }
        return new RunningText(List.copyOf(parts));
    }

    /** Space and signs that only stand between two fields. */
    private static boolean isSeparator(RunningText.Part part) {
        return part instanceof RunningText.Words own && own.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isKnown(Field field) {
        return switch (field) {
            case PAGE, PAGES -> true;
            case LOGO -> manuscript.logo().isPresent();
            case SECTION ->
                !words.section().isEmpty() || manuscript.sectionHeadings().level() > 0;
            case HEADLINE, PUBLICATION, AUTHOR, DATE -> !words.words(field).isEmpty();
        };
    }
}
