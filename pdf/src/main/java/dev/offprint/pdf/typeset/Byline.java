// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.render.TitleBlock;
import java.util.List;
import java.util.stream.Collectors;

/** The byline as one text whose names, dates and short parts no line end divides. */
final class Byline {
    /** Parts up to this length stay whole. */
    private static final int WHOLE = 32;

    private static final char TIE = '\u00A0';

    private Byline() {}

    static String of(TitleBlock title, Metadata metadata) {
        var names = metadata.contributors().stream().map(Contributor::name).toList();
        return title.byline().stream().map(part -> tied(part, names)).collect(Collectors.joining(TIE + "\u00B7 "));
    }

    private static String tied(String part, List<String> names) {
        if (part.length() <= WHOLE) return part.replace(' ', TIE);
        var tied = part;
        for (var name : names) {
            if (name.length() <= WHOLE) tied = tied.replace(name, name.replace(' ', TIE));
        }
        return tied;
    }
}
