// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.RunningText.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One end, or the middle, of a running line as a page fills it.
 *
 * @param groups words that belong together, with wide white between the groups
 */
record RunningPart(List<List<Bit>> groups) {
    RunningPart {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * A piece of it.
     *
     * @param field that it fills; null for words of the template
     */
    record Bit(@Nullable Field field, String text) {
        boolean isWords() {
            return field == null;
        }

        /** A field that a page or article leaves empty; the picture has no words ever. */
        boolean isVoid() {
            return field != null && field != Field.LOGO && text.isEmpty();
        }
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The same at the other side: what stands outside stays outside. */
    RunningPart turned() {
        var turned = new ArrayList<>(groups);
        Collections.reverse(turned);
        return new RunningPart(turned);
    }

    /** What a field says here; empty when it is not here. */
    String words(Field field) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(bit -> bit.field() == field)
                .map(Bit::text)
                .findFirst()
                .orElse("");
    }

    /** The same with other words for a field; none tidy away what stood around them. */
    RunningPart with(Field field, UnaryOperator<String> change) {
        return new RunningPart(groups.stream()
                .map(group -> group.stream()
                        .map(bit -> bit.field() == field ? new Bit(field, change.apply(bit.text())) : bit)
                        .toList())
                .map(RunningGroup::tidy)
                .filter(group -> !group.isEmpty())
                .toList());
    }
}
