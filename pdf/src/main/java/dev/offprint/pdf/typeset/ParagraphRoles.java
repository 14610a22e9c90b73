// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Paragraph;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.paragraph.Setting;
import dev.offprint.pdf.paragraph.Span;
import java.util.List;

/** How the roles of paragraphs look. */
final class ParagraphRoles {
    /** Verse keeps its lines. */
    static final Alignment LYRICS = Alignment.START;

    private static final int BOLD = 600;

    private ParagraphRoles() {}

    /** The role of text of a paragraph that stands in matter of a role. */
    static TextRole role(Paragraph.Role role, TextRole around) {
        return switch (role) {
            case BODY, QUESTION, ANSWER, LYRICS -> around;
            case BYLINE, DATELINE -> TextRole.BYLINE;
            case AUTHOR_NOTE, CORRECTION -> TextRole.AUTHOR_NOTE;
            case CREDIT -> TextRole.CREDIT;
        };
    }

    /** A question is bold. */
    static List<Span> spans(Paragraph paragraph, List<Span> spans) {
        if (paragraph.role() != Paragraph.Role.QUESTION) return spans;
        return spans.stream()
                .map(span ->
                        span instanceof Span.Words w ? new Span.Words(w.text(), bold(w.setting()), w.owner()) : span)
                .toList();
    }

    private static Setting bold(Setting setting) {
        return Settings.weight(setting, Math.max(BOLD, setting.weight()));
    }
}
