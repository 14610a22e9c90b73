// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.RunningText;
import dev.offprint.core.style.RunningText.Field;
import dev.offprint.pdf.typeset.RunningPart.Bit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Fills a part of a running line with the words of a page. */
final class RunningLineFiller {
    /** An em space parts groups: on the other side of the sheet they change places, the words inside them do not. */
    private static final Pattern WIDE = Pattern.compile("\\s*\u2003\\s*");

    private final List<List<Bit>> groups = new ArrayList<>();
    private List<Bit> open = new ArrayList<>();

    private RunningLineFiller() {}

    /**
     * The filled part.
     *
     * @param words of a field; those of {@link Field#LOGO} tell by being there that there is a picture
     */
    static RunningPart fill(RunningText text, Function<Field, String> words) {
        var filler = new RunningLineFiller();
        for (var part : text.parts()) {
            if (part instanceof RunningText.Words w) filler.words(w.text());
            else if (part instanceof Field field) filler.field(field, words.apply(field));
        }
        filler.close();
        return new RunningPart(filler.groups);
    }

    private void words(String text) {
        var pieces = WIDE.split(text, -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) close();
            open.add(new Bit(null, pieces[i]));
        }
    }

    private void field(Field field, String words) {
        if (field != Field.LOGO) {
            open.add(new Bit(field, words));
            return;
        }
        close();
        if (words.isEmpty()) return;
        groups.add(List.of(new Bit(Field.LOGO, words)));
    }

    private void close() {
        var group = RunningGroup.tidy(open);
        if (group.stream().anyMatch(bit -> !bit.text().isBlank())) groups.add(group);
        open = new ArrayList<>();
    }
}
