// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The dress of an article: faces, scale and colours, the same for every format. Read from YAML by {@link ThemeReader}.
 *
 * @param measure characters in a line of one column
 * @param underlineLinks whether links are underlined on paper too
 */
public record Theme(
        String name,
        Faces faces,
        Palette palette,
        int measure,
        Columns columns,
        boolean hyphenate,
        ParagraphMark paragraphMark,
        boolean underlineLinks,
        Map<TextRole, TextLook> looks) {
    public Theme {
        Objects.requireNonNull(name);
        var ordered = new EnumMap<TextRole, TextLook>(looks);
        for (var role : TextRole.values()) {
            if (!ordered.containsKey(role))
                throw new IllegalArgumentException("theme " + name + " has no look for " + role);
        }
        looks = java.util.Collections.unmodifiableMap(ordered);
    }

    /** The look of a role, at the theme's own scale. */
    public TextLook look(TextRole role) {
        return Objects.requireNonNull(looks.get(role));
    }

    /** The bundled theme for reading: {@code journal}. */
    public static Theme journal() {
        return Bundled.JOURNAL;
    }

    private static final class Bundled {
        static final Theme JOURNAL = ThemeReader.bundled("journal");
    }
}
