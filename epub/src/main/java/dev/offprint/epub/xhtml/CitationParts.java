// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Citation;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Divides what a citation prints among the works that it names. No character is lost. */
final class CitationParts {
    private CitationParts() {}

    /**
     * As many parts as works. Words that cannot be told apart lead to the first work, and the numbers of the others follow.
     *
     * @param number of a work in the list of references
     */
    static List<List<Inline>> of(Citation citation, ToIntFunction<String> number) {
        var ids = citation.referenceIds();
        var content = citation.content();
        if (isEmpty(content)) return numbers(ids, number);
        if (ids.size() == 1) return List.of(content);
        for (var sign : List.of(";", ",", "\u061B", "\u060C")) {
            var parts = divided(content, sign);
            if (parts.size() == ids.size()) return parts;
        }
        var parts = new ArrayList<List<Inline>>(List.of(content));
        for (var id : ids.subList(1, ids.size())) parts.add(raised("[" + number.applyAsInt(id) + "]"));
        return parts;
    }

    private static boolean isEmpty(List<Inline> content) {
        return PlainText.of(content).isBlank() && content.stream().noneMatch(NoteRef.class::isInstance);
    }

    private static List<List<Inline>> numbers(List<String> ids, ToIntFunction<String> number) {
        var parts = new ArrayList<List<Inline>>();
        for (var id : ids) {
            var space = parts.isEmpty() ? "" : "\u00A0";
            parts.add(List.of(new Text(space + "[" + number.applyAsInt(id) + "]")));
        }
        return parts;
    }

    private static List<Inline> raised(String mark) {
        return List.of(new Text("\u2009"), Styled.of(Styled.Kind.SUPERSCRIPT, mark));
    }

    /** Divided after each sign in its plain text; what is styled stays whole. */
    private static List<List<Inline>> divided(List<Inline> content, String sign) {
        var parts = new ArrayList<List<Inline>>();
        var part = new ArrayList<Inline>();
        for (var inline : content) {
            var pieces = inline instanceof Text text ? text.text().split("(?<=" + sign + ")", -1) : new String[] {""};
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    parts.add(List.copyOf(part));
                    part.clear();
                }
                if (!(inline instanceof Text)) part.add(inline);
                else if (!pieces[i].isEmpty()) part.add(new Text(pieces[i]));
            }
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
