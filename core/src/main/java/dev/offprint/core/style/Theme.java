// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The dress of an article: faces, scale and colours, the same for every format. Bundled ones are found by {@link Themes},
 * others are read from YAML by {@link ThemeReader}. {@code docs/theme.schema.json} describes the file.
 *
 * @param description one line for a list of themes
 */
public record Theme(
        String name,
        String description,
        Faces faces,
        Palette palette,
        PageDesign page,
        TextDesign text,
        TitleDesign title,
        Furniture furniture,
        Map<TextRole, TextLook> looks) {
    public Theme {
        if (name.isBlank()) throw new IllegalArgumentException("a theme needs a name");
        Objects.requireNonNull(description);
        Objects.requireNonNull(faces);
        Objects.requireNonNull(palette);
        Objects.requireNonNull(page);
        Objects.requireNonNull(text);
        Objects.requireNonNull(title);
        Objects.requireNonNull(furniture);
        looks = complete(name, looks);
    }

    private static Map<TextRole, TextLook> complete(String name, Map<TextRole, TextLook> looks) {
        var ordered = new EnumMap<TextRole, TextLook>(TextRole.class);
        for (var role : TextRole.values()) {
            var look = looks.get(role);
            if (look == null) throw new IllegalArgumentException("theme " + name + " has no look for " + role);
            ordered.put(role, look);
        }
        return Collections.unmodifiableMap(ordered);
    }

    /** The look of a role, at the theme's own scale. */
    public TextLook look(TextRole role) {
        return Objects.requireNonNull(looks.get(role));
    }

    /** The same with another look for a role. */
    public Theme with(TextRole role, TextLook look) {
        var changed = new EnumMap<>(looks);
        changed.put(role, look);
        return new Theme(name, description, faces, palette, page, text, title, furniture, changed);
    }

    /** The same in other families. */
    public Theme with(Faces others) {
        return new Theme(name, description, others, palette, page, text, title, furniture, looks);
    }
}
