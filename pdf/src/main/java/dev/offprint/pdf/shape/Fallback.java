// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.font.Face;
import dev.offprint.core.font.FaceCatalog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Other faces for characters that the wanted face has not. */
final class Fallback {
    /** Shown for a character that no face has; the first that some face has. */
    private static final int[] REPLACEMENTS = {0xFFFD, 0x25A1, 0x25AF, '?'};

    private final FaceCatalog catalog;
    private final MissingGlyphs missing;
    private final Map<Key, Optional<Face>> known = new HashMap<>();

    Fallback(FaceCatalog catalog, MissingGlyphs missing) {
        this.catalog = catalog;
        this.missing = missing;
    }

    FaceCatalog catalog() {
        return catalog;
    }

    /** A face that has the character; null when none does. */
    @Nullable
    Face covering(int c, Lettering lettering) {
        var key = new Key(c, lettering.weight(), lettering.italic());
        return known.computeIfAbsent(key, k -> Optional.ofNullable(catalog.covering(k.character, k.weight, k.italic)))
                .orElse(null);
    }

    /** What stands for a character that no face has, as a character that some face has; says so. */
    int replacement(int c, Lettering lettering) {
        missing.report(c);
        for (int replacement : REPLACEMENTS) {
            if (covering(replacement, lettering) != null) return replacement;
        }
        throw new AssertionError("no face has a question mark");
    }

    private record Key(int character, int weight, boolean italic) {}
}
