// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.read.html.flow.Context;
import dev.offprint.core.read.html.flow.Trailing;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words under a figure.
 *
 * @param credit who made it, where the caption sets that apart; may be empty
 */
record Caption(List<Block> content, List<Inline> credit) {
    /** No words. */
    static final Caption NONE = new Caption(List.of(), List.of());

    static Caption of(Element caption, Walk walk, Context context) {
        var credit = credit(caption);
        if (credit == null) return new Caption(walk.blocks(caption, context), List.of());
        walk.skip(credit);
        var words = walk.phrase(credit, context);
        return new Caption(walk.blocks(caption, context), words);
    }

    boolean isEmpty() {
        return content.isEmpty() && credit.isEmpty();
    }

    /** Content and credit as one line; null when they are more than that. */
    @Nullable
    List<Inline> asLine() {
        if (!credit.isEmpty() || content.size() != 1) return null;
        return content.get(0) instanceof Paragraph paragraph ? paragraph.content() : null;
    }

    /** An element that calls itself a credit, or the small print or source that ends a caption. */
    private static @Nullable Element credit(Element caption) {
        for (var element : caption.getAllElements()) {
            boolean saysSo = !element.equals(caption)
                    && element.className().toLowerCase(Locale.ROOT).contains("credit");
            if (saysSo) return element;
        }
        return closing(caption.lastElementChild());
    }

    private static @Nullable Element closing(@Nullable Element last) {
        if (last == null || !(last.nameIs("small") || last.nameIs("cite"))) return null;
        return Trailing.isLast(last) && last.previousSibling() != null ? last : null;
    }
}
