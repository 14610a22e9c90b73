// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;
import dev.offprint.docx.template.ListKind;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shape;
import dev.offprint.docx.template.Shapes;
import dev.offprint.docx.template.Template;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs into one flow: the named style, and directly only what the place demands beside it. */
final class Paragraphs {
    /** A measure in ems that is too narrow to be justified. */
    private static final double NARROW = 15;

    private final Story story;
    private final Flow flow;
    private final Template template;
    private final Style style;
    private final PageEstimate estimate;

    Paragraphs(Story story, Flow flow) {
        this.story = story;
        this.flow = flow;
        this.template = story.template();
        this.style = template.style();
        this.estimate = story.draft().estimate();
    }

    Flow flow() {
        return flow;
    }

    /** A paragraph with what the consumer writes into it. */
    void write(ParagraphSpec spec, Place place, Consumer<Runs> content) {
        var xml = story.xml();
        var marker = flow.takeMarker();
        var shape = template.shape(spec.style());
        xml.open("w:p").open("w:pPr").val("w:pStyle", spec.style().id());
        if (flow.takeRelease()) xml.val("w:keepNext", "0");
        else if (spec.keepNext() || place.keepNext()) xml.empty("w:keepNext");
        if (spec.keepLines()) xml.empty("w:keepLines");
        if (flow.takePageBreak()) pageBreak(xml);
        if (marker != null) numbering(xml, marker.list(), marker.level());
        var section = spec.section();
        if (section != null) numbering(xml, section.list(), section.level());
        if (spec.ruled()) template.titleRule(xml);
        if (spec.uncentred()) uncentred(xml);
        if (place.rightToLeft() != template.rightToLeft()) xml.val("w:bidi", place.rightToLeft() ? "1" : "0");
        int after = Math.max(after(place, shape), flow.takeBelow());
        boolean apart = spacing(xml, spec, shape, after);
        indent(xml, spec, place, shape, marker);
        if (apart) xml.val("w:contextualSpacing", "0");
        alignment(xml, place);
        xml.close();
        lead(marker, spec, place);
        var outer = estimate.beginParagraph();
        content.accept(new Runs(story));
        xml.close();
        flow.paragraphWritten(after, shape.contextual() ? spec.style() : null);
        estimate.endParagraph(style.look(template.role(spec.style())), shape, place.room(), outer);
    }

    /** A paragraph that bears what waits for one. */
    void flush(Place place) {
        if (flow.waits()) write(ParagraphSpec.of(place.voice().style()), place, runs -> {});
    }

    /** The lowest paragraph there is, where the format demands one. */
    void speck() {
        var xml = story.xml().open("w:p").open("w:pPr");
        if (flow.takePageBreak()) xml.empty("w:pageBreakBefore");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close().close().close();
        flow.paragraphWritten(0, null);
    }

    private void pageBreak(Xml xml) {
        xml.empty("w:pageBreakBefore");
        estimate.newPage();
    }

    private static void numbering(Xml xml, String list, int level) {
        xml.open("w:numPr").val("w:ilvl", level).val("w:numId", list).close();
    }

    private void uncentred(Xml xml) {
        var middle = Integer.toString(Lengths.twips(style.typeArea().width()) / 2);
        xml.open("w:tabs").empty("w:tab", "w:val", "clear", "w:pos", middle).close();
    }

    /** Whether it must stand apart from a paragraph of the same style. */
    private boolean spacing(Xml xml, ParagraphSpec spec, Shape shape, int after) {
        int gap = flow.takeGap(spec.style(), shape.before());
        boolean more = gap > 0;
        boolean own = after != shape.after();
        if (!more && !own && !spec.tall()) return false;
        var spacing = new Attributes();
        if (more) spacing.add("w:before", gap);
        if (own || (more && shape.contextual())) spacing.add("w:after", own ? after : 0);
        if (spec.tall()) {
            spacing.add(
                    "w:line",
                    Lengths.twips(style.look(template.role(spec.style())).leading()));
            spacing.add("w:lineRule", "atLeast");
        }
        spacing.write(xml, "w:spacing");
        return more && shape.contextual();
    }

    private static int after(Place place, Shape shape) {
        var most = place.after();
        return most == null ? shape.after() : Math.min(most, shape.after());
    }

    private void indent(Xml xml, ParagraphSpec spec, Place place, Shape shape, @Nullable Marker marker) {
        var indent = new Attributes();
        boolean asListed = marker != null && place.start() == (marker.level() + 1) * Shapes.step(style);
        if (marker == null ? place.start() != shape.start() : !asListed) indent.add("w:left", place.start());
        if (place.end() != shape.end()) indent.add("w:right", place.end());
        if (marker != null && !asListed) indent.add("w:hanging", marker.hanging(style));
        else if (marker == null && spec.indented()) {
            indent.add("w:firstLine", Shapes.firstLine(style, template.role(spec.style())));
        }
        indent.write(xml, "w:ind");
    }

    private void alignment(Xml xml, Place place) {
        var alignment = place.alignment();
        if (alignment == null) {
            if (isNarrow(place)) xml.val("w:jc", "left");
            return;
        }
        switch (alignment) {
            case START -> {}
            case CENTER -> xml.val("w:jc", "center");
            case END -> xml.val("w:jc", "right");
        }
    }

    /** Words far in, as in deep lists, would stand far apart when they are justified. */
    private boolean isNarrow(Place place) {
        double least = NARROW * Lengths.twips(style.look(TextRole.BODY).size());
        return place.voice() == Voice.LIST && place.room() < least && style.bodyAlignment() == Alignment.JUSTIFY;
    }

    /** The mark of a note, or the box of a task that is numbered too. */
    private void lead(@Nullable Marker marker, ParagraphSpec spec, Place place) {
        var look = RunLook.of(template.role(spec.style()), place);
        if (flow.takeNoteMark()) {
            new Runs(story)
                    .open(look.with(Mark.NOTE_MARK), false)
                    .empty("w:" + story.draft().noteKind().word() + "Ref")
                    .close();
            new Runs(story).text(" ", look);
        }
        if (marker != null && !marker.text().isEmpty()) new Runs(story).text(marker.text(), look);
    }

    /** The style of running text at a place. */
    ParagraphSpec running(Place place) {
        var voice = place.voice();
        boolean follows = flow.after() == After.TEXT;
        if (voice == Voice.BODY) {
            return ParagraphSpec.of(follows ? ParagraphStyle.BODY_TEXT : ParagraphStyle.FIRST_PARAGRAPH);
        }
        return ParagraphSpec.of(voice.style()).indented(follows && voice.indents());
    }

    /** As deep as Word counts. */
    static int level(Place place) {
        return Math.min(place.level(), ListKind.LEVELS - 1);
    }

    /** Attributes of one element that may turn out to need none. */
    private static final class Attributes {
        private final java.util.List<String> pairs = new java.util.ArrayList<>();

        void add(String name, int value) {
            add(name, Integer.toString(value));
        }

        void add(String name, String value) {
            pairs.add(name);
            pairs.add(value);
        }

        void write(Xml xml, String element) {
            if (!pairs.isEmpty()) xml.empty(element, pairs.toArray(new String[0]));
        }
    }
}
