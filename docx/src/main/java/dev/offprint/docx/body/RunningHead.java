// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.TextRole;
import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Part;
import dev.offprint.docx.opc.Relationships;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.ParagraphStyle;
import org.jspecify.annotations.Nullable;

/** Writes what stands over every page but the first: the headline, shortened at a word, and the publication. */
final class RunningHead {
    /** Mean width of a small capital, in ems. */
    private static final double LETTER = .6;

    private final Draft draft;
    private final Manuscript manuscript;

    RunningHead(Draft draft, Manuscript manuscript) {
        this.draft = draft;
        this.manuscript = manuscript;
    }

    /** The relationship of the part, null when there is nothing to say. */
    @Nullable
    String write(String name, boolean leftPage) {
        var publication = manuscript.article().metadata().provenance().publication();
        var inner = publication == null ? "" : publication;
        var headline = shortened(manuscript.article().metadata().headlineText().strip(), inner.length());
        if (headline.isEmpty() && inner.isEmpty()) return null;
        var bytes = leftPage ? part(inner, headline) : part(headline, inner);
        draft.parts().add(Part.word(name, "header", bytes));
        return draft.documentLinks().to("header", name);
    }

    private byte[] part(String first, String last) {
        var xml = Xml.part().open("w:hdr", Namespaces.story());
        var story = new Story(Story.Kind.HEADER, draft, manuscript, xml, new Relationships());
        var place = Places.of(story, 0, Voice.BODY);
        var look = RunLook.of(TextRole.RUNNING_HEAD, place);
        new Paragraphs(story, new Flow()).write(ParagraphSpec.of(ParagraphStyle.HEADER), place, runs -> {
            runs.text(first, look);
            if (last.isEmpty()) return;
            xml.open("w:r").empty("w:tab").close();
            runs.text(last, look);
        });
        return xml.close().bytes();
    }

    private String shortened(String headline, int taken) {
        var style = draft.template().style();
        double letter = style.look(TextRole.RUNNING_HEAD).size() * LETTER;
        int most = Math.max(12, (int) (style.typeArea().width() / letter) - taken - 4);
        if (headline.length() <= most) return headline;
        int cut = headline.lastIndexOf(' ', most);
        return headline.substring(
                        0,
                        cut > 0
                                ? cut
                                : headline.offsetByCodePoints(
                                        0, Math.min(most, headline.codePointCount(0, headline.length()) - 1)))
                + "…";
    }
}
