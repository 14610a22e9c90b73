// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.font.Feature;
import dev.offprint.core.style.Caps;
import java.util.List;
import java.util.Locale;

/**
 * What decides which glyphs characters get, and where they stand.
 *
 * @param family name of it
 * @param weight 100 to 900
 * @param size in points
 * @param tracking added between letters, in thousandths of the size; any but 0 parts ligatures
 * @param features of the face, in the order in which they follow each other
 * @param locale how capitals are made; {@link Locale#ROOT} where it makes no difference
 */
public record Lettering(
        String family,
        int weight,
        boolean italic,
        double size,
        double tracking,
        Caps caps,
        List<Feature> features,
        Locale locale) {
    public Lettering {
        features = List.copyOf(features);
    }
}
