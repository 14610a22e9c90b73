// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.Family;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How characters are set.
 *
 * @param weight 100 to 900
 * @param size in points
 * @param tracking added between letters, in thousandths of the size
 * @param rise of the baseline, in points; negative for an inferior
 * @param language BCP 47; decides where words are divided
 * @param hyphenate whether they are
 * @param background behind the characters; null for none
 */
public record Setting(
        Family family,
        int weight,
        boolean italic,
        double size,
        double tracking,
        Caps caps,
        Colour colour,
        double rise,
        Figures figures,
        boolean underlined,
        boolean struck,
        String language,
        boolean hyphenate,
        @Nullable Colour background) {
    /** Which shapes figures have. */
    public enum Figures {
        OLD_STYLE,
        LINING,
        TABULAR,
        SUPERIOR
    }

    /** The same raised otherwise, its words whole. */
    Setting raised(Caps other) {
        return new Setting(
                family,
                weight,
                italic,
                size,
                tracking,
                other,
                colour,
                rise,
                figures,
                underlined,
                struck,
                language,
                false,
                background);
    }

    /** The same at another size, in capitals as they are. */
    Setting enlarged(double points) {
        return new Setting(
                family, weight, italic, points, 0, Caps.NONE, colour, 0, figures, false, false, language, false, null);
    }

    public Setting {
        Objects.requireNonNull(family);
        Objects.requireNonNull(caps);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(language);
    }
}
