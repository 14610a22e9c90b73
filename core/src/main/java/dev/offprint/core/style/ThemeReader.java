// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a {@link Theme} from its YAML file. Stateless. */
public final class ThemeReader {
    private ThemeReader() {}

    static Theme bundled(String name) {
        try (var in =
                Objects.requireNonNull(ThemeReader.class.getResourceAsStream(name + ".yaml"), "no theme " + name)) {
            return read(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("bundled theme " + name, e);
        }
    }

    /**
     * Reads a theme.
     *
     * @throws IllegalArgumentException a key is missing or a value is not of its kind
     */
    static Theme read(String yaml) {
        var load = new Load(LoadSettings.builder().setLabel("theme").build());
        var root = new Fields("", load.loadFromString(yaml));
        var faces = root.child("faces");
        var colours = root.child("colours");
        return new Theme(
                root.text("name"),
                new Faces(family(faces, "serif"), family(faces, "sans"), family(faces, "mono")),
                new Palette(
                        Colour.of(colours.text("accent")),
                        Colour.of(colours.text("link")),
                        Colour.of(colours.text("tint")),
                        Colour.of(colours.text("rule"))),
                (int) root.number("measure"),
                Columns.of((int) root.number("columns")),
                root.flag("hyphenate"),
                root.choice("paragraphs", ParagraphMark.class),
                root.flag("underline-links"),
                looks(root.child("text")));
    }

    private static Family family(Fields faces, String key) {
        var names = faces.list(key);
        return new Family(names.get(0), names.subList(1, names.size()));
    }

    private static Map<TextRole, TextLook> looks(Fields text) {
        var looks = new EnumMap<TextRole, TextLook>(TextRole.class);
        for (var role : TextRole.values()) {
            looks.put(role, look(text.child(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
        return looks;
    }

    private static TextLook look(Fields look) {
        return new TextLook(
                look.choice("family", FamilyRole.class),
                (int) look.number("weight"),
                look.flag("italic"),
                look.number("size"),
                look.number("leading"),
                look.number("tracking"),
                look.choice("caps", Caps.class),
                Colour.of(look.text("colour")),
                look.choice("align", Alignment.class),
                look.number("before"),
                look.number("after"));
    }

    /** A mapping of the file, with its place for messages. */
    private record Fields(String path, Object node) {
        Object get(String key) {
            if (node instanceof Map<?, ?> map) {
                var value = map.get(key);
                if (value != null) return value;
            }
            throw new IllegalArgumentException("theme: " + at(key) + " is missing");
        }

        Fields child(String key) {
            return new Fields(at(key), get(key));
        }

        String text(String key) {
            return String.valueOf(get(key));
        }

        double number(String key) {
            if (get(key) instanceof Number number) return number.doubleValue();
            throw new IllegalArgumentException("theme: " + at(key) + " must be a number");
        }

        boolean flag(String key) {
            if (get(key) instanceof Boolean flag) return flag;
            throw new IllegalArgumentException("theme: " + at(key) + " must be true or false");
        }

        List<String> list(String key) {
            if (get(key) instanceof List<?> list && !list.isEmpty()) {
                return list.stream().map(String::valueOf).toList();
            }
            throw new IllegalArgumentException("theme: " + at(key) + " must be a list of names");
        }

        <E extends Enum<E>> E choice(String key, Class<E> type) {
            return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private String at(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }
    }
}
