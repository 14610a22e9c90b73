// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a book claims of its accessibility (EPUB Accessibility 1.1, 2), in the words of schema.org. Claim only what is
 * true of the content.
 *
 * @param modes such as {@code textual}, {@code visual}
 * @param sufficient sets of modes that suffice for all of it, such as {@code textual} or {@code textual,visual}
 * @param features such as {@code tableOfContents}
 * @param hazards such as {@code none}
 * @param summary null for none
 * @param language of the summary; null for English
 */
public record Accessibility(
        List<String> modes,
        List<String> sufficient,
        List<String> features,
        List<String> hazards,
        @Nullable String summary,
        @Nullable String language) {
    /** No claims. */
    public static final Accessibility NONE = new Accessibility(List.of(), List.of(), List.of(), List.of(), null, null);

    public Accessibility {
        modes = List.copyOf(modes);
        sufficient = List.copyOf(sufficient);
        features = List.copyOf(features);
        hazards = List.copyOf(hazards);
    }
}
