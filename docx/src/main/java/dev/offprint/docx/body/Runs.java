// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.opc.XmlCharacters;

/** Writes characters as runs. */
final class Runs {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char FIRM_HYPHEN = '\u2011';

    private final Story story;

    Runs(Story story) {
        this.story = story;
    }

    /** Text of a paragraph: white space is one space. */
    void text(String text, RunLook look) {
        for (var segment : Directions.split(single(text), look.rightToLeft())) {
            open(look, segment.rightToLeft());
            characters(segment.text());
            story.xml().close();
        }
    }

    /** Text whose white space counts. */
    void preformatted(String text, RunLook look) {
        open(look, false);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t') continue;
            characters(text.substring(start, i));
            story.xml().empty(c == '\n' ? "w:br" : "w:tab");
            start = i + 1;
        }
        characters(text.substring(start));
        story.xml().close();
    }

    /** The end of a line. */
    void lineBreak() {
        story.xml().open("w:r").empty("w:br").close();
    }

    /** Opens a run with its properties; the caller closes it. */
    Xml open(RunLook look, boolean rightToLeft) {
        story.xml().open("w:r");
        story.properties().write(story.xml(), look, rightToLeft);
        return story.xml();
    }

    private void characters(String text) {
        if (!XmlCharacters.areAllowed(text)) story.manuscript().unprintable();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != SOFT_HYPHEN && c != FIRM_HYPHEN) continue;
            t(text.substring(start, i));
            story.xml().empty(c == SOFT_HYPHEN ? "w:softHyphen" : "w:noBreakHyphen");
            start = i + 1;
        }
        t(text.substring(start));
    }

    private void t(String text) {
        if (text.isEmpty()) return;
        story.draft().estimate().letters(text.length());
        if (text.strip().equals(text)) story.xml().element("w:t", text);
        else story.xml().element("w:t", text, "xml:space", "preserve");
    }

    private static String single(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) return text.replaceAll("[ \t\n\r]+", " ");
        }
        return text;
    }
}
