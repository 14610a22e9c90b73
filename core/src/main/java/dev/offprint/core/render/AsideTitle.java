// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Text;
import dev.offprint.core.text.GeneratedWord;
import java.util.List;
import java.util.function.Function;

/** What stands over an aside: its own title, else what it is for, as colour never says a thing alone. */
public final class AsideTitle {
    private AsideTitle() {}

    /**
     * The title of an aside; empty for a box without one.
     *
     * @param words of the article's language
     */
    public static List<Inline> of(Aside aside, Function<GeneratedWord, String> words) {
        if (!aside.title().isEmpty() || aside.kind() == Aside.Kind.BOX) return aside.title();
        return List.of(new Text(words.apply(word(aside.kind()))));
    }

    private static GeneratedWord word(Aside.Kind kind) {
        return switch (kind) {
            case BOX, NOTE -> GeneratedWord.NOTE;
            case TIP -> GeneratedWord.TIP;
            case IMPORTANT -> GeneratedWord.IMPORTANT;
            case WARNING -> GeneratedWord.WARNING;
            case CAUTION -> GeneratedWord.CAUTION;
        };
    }
}
