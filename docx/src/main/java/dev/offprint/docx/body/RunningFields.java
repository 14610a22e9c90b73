// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.render.RunningWords;
import dev.offprint.core.style.RunningText;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.template.Lengths;

/** Writes the words and fields of running heads into an open paragraph. */
final class RunningFields {
    /** Mean width of a letter, which may be a small capital, in ems. */
    private static final double LETTER = .6;

    /** How high a logo is, in leadings of the running head. */
    private static final double LOGO_LINES = 2;

    private static final double LOGO_SHARE = .3;

    /** Letters of a list of authors or a publication; a line has about two of them beside each other. */
    private static final int LONGEST = 40;

    private final Story story;
    private final RunLook look;
    private final RunningWords words;
    private final int longestHeadline;
    private final Runs runs;

    RunningFields(Story story, RunLook look, RunningWords words, int longestHeadline) {
        this.story = story;
        this.look = look;
        this.words = words;
        this.longestHeadline = longestHeadline;
        this.runs = new Runs(story);
    }

    /** Width of a letter in twips. */
    static double letter(Style style) {
        return Lengths.twips(style.look(TextRole.RUNNING_HEAD).size() * LETTER);
    }

    /** In points. */
    static double logoHeight(Style style) {
        return style.look(TextRole.RUNNING_HEAD).leading() * LOGO_LINES;
    }

    RunningFields tab() {
        story.xml().open("w:r").empty("w:tab").close();
        return this;
    }

    void write(RunningText text) {
        for (var part : text.parts()) {
            if (part instanceof RunningText.Words own) runs.text(own.text(), look);
            else field((RunningText.Field) part);
        }
    }

    private void field(RunningText.Field field) {
        switch (field) {
            case PAGE -> Field.write(story, "PAGE", "1", look.with(Mark.FOLIO));
            case PAGES -> Field.write(story, "NUMPAGES", "1", look.with(Mark.FOLIO));
            case SECTION -> section();
            case HEADLINE -> runs.text(shortened(words.headline(), longestHeadline), look);
            case LOGO -> story.manuscript().logo().ifPresent(this::logo);
            case PUBLICATION, AUTHOR, DATE -> runs.text(shortened(words.words(field), LONGEST), look);
        }
    }

    /** The section of its publication, else the current one of its own, which Word looks up. */
    private void section() {
        if (!words.section().isEmpty()) {
            runs.text(words.section(), look);
            return;
        }
        int level = story.manuscript().sectionHeadings().level();
        int style = story.template().bound() ? level + 1 : level;
        Field.write(
                story, "STYLEREF " + style, story.manuscript().sectionHeadings().first(), look);
    }

    private void logo(Pictures.Shown logo) {
        double height = logoHeight(story.style());
        double width = story.style().typeArea().width() * LOGO_SHARE;
        new Drawing(story).write(Logo.IMAGE, logo, logo.header().fitted(width, height));
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        int cut = text.lastIndexOf(' ', most);
        if (cut <= 0) {
            int letters = text.codePointCount(0, text.length()) - 1;
            cut = text.offsetByCodePoints(0, Math.min(most, letters));
        }
        return text.substring(0, cut).replaceAll("(?<![\\s\\p{P}])[\\s\\p{P}]+$", "") + "…";
    }
}
