// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import dev.offprint.core.notice.OffprintException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Reads a {@link Theme} from its YAML file. Stateless. */
public final class ThemeReader {
    private static final String BASE = "base";

    private ThemeReader() {}

    /**
     * Reads a theme. Whatever it does not say is as in its {@code base}, a bundled theme.
     *
     * @param name of the file, for messages
     * @throws OffprintException with line and cure: no YAML, an unknown or missing key, a value that cannot be
     */
    public static Theme read(String name, String yaml) throws OffprintException {
        var own = ThemeFile.parse(name, yaml);
        var base = own.find(BASE);
        return theme(base == null ? own : own.over(base(base)));
    }

    private static ThemeNode base(ThemeNode base) throws OffprintException {
        var name = base.text();
        if (!Themes.names().contains(name)) {
            var what = "there is no theme \"" + name + "\" to begin with";
            throw base.fault("base", what, "one of " + String.join(", ", Themes.names()));
        }
        var file = ThemeFile.parse(name + ".yaml", Themes.file(name));
        var further = file.find(BASE);
        return further == null ? file : file.over(base(further));
    }

    private static Theme theme(ThemeNode root) throws OffprintException {
        root.only(BASE, "name", "description", "faces", "colours", "page", "body", "title", "furniture", "text");
        return root.making(node -> new Theme(
                node.text("name"),
                node.text("description"),
                faces(node.get("faces")),
                palette(node.get("colours")),
                page(node.get("page")),
                body(node.get("body")),
                title(node.get("title")),
                furniture(node.get("furniture")),
                looks(node.get("text"), palette(node.get("colours")))));
    }

    private static Faces faces(ThemeNode faces) throws OffprintException {
        faces.only("serif", "sans", "mono");
        return new Faces(family(faces, "serif"), family(faces, "sans"), family(faces, "mono"));
    }

    private static Family family(ThemeNode faces, String key) throws OffprintException {
        var names = faces.names(key);
        return faces.get(key).making(node -> new Family(names.get(0), names.subList(1, names.size())));
    }

    private static Palette palette(ThemeNode colours) throws OffprintException {
        colours.only("accent", "link", "tint", "rule");
        return new Palette(
                colour(colours, "accent"), colour(colours, "link"), colour(colours, "tint"), colour(colours, "rule"));
    }

    private static Colour colour(ThemeNode parent, String key) throws OffprintException {
        return colour(parent.get(key));
    }

    private static Colour colour(ThemeNode node) throws OffprintException {
        if (node.text().isEmpty()) {
            throw node.fault("value", node.path() + " is empty", "put the colour in quotes: # begins a comment");
        }
        return node.making(own -> Colour.of(own.text()));
    }

    /** One of the palette by its name, or a colour of its own. */
    private static Colour colour(ThemeNode node, Palette palette) throws OffprintException {
        return switch (node.text()) {
            case "accent" -> palette.accent();
            case "link" -> palette.link();
            case "rule" -> palette.rule();
            default -> colour(node);
        };
    }

    private static PageDesign page(ThemeNode page) throws OffprintException {
        page.only("measure", "columns", "wide-columns", "gutter", "column-rule");
        return page.making(node -> new PageDesign(
                node.whole("measure"),
                new Columns(node.whole("columns"), node.number("gutter")),
                node.whole("wide-columns"),
                node.flag("column-rule")));
    }

    private static TextDesign body(ThemeNode body) throws OffprintException {
        body.only("hyphenate", "paragraphs", "drop-cap", "emphasis", "figures", "underline-links");
        return body.making(node -> new TextDesign(
                node.flag("hyphenate"),
                node.choice("paragraphs", ParagraphMark.class),
                node.whole("drop-cap"),
                node.choice("emphasis", TextDesign.Emphasis.class),
                node.choice("figures", TextDesign.Figures.class),
                node.flag("underline-links")));
    }

    private static TitleDesign title(ThemeNode title) throws OffprintException {
        title.only("masthead", "rule");
        return new TitleDesign(title.flag("masthead"), title.choice("rule", TitleDesign.TitleRule.class));
    }

    private static Furniture furniture(ThemeNode furniture) throws OffprintException {
        furniture.only("head", "foot", "first-head", "first-foot");
        return new Furniture(
                line(furniture, "head"),
                line(furniture, "foot"),
                line(furniture, "first-head"),
                line(furniture, "first-foot"));
    }

    private static RunningLine line(ThemeNode furniture, String key) throws OffprintException {
        return furniture.get(key).making(node -> RunningLine.of(node.text()));
    }

    private static Map<TextRole, TextLook> looks(ThemeNode text, Palette palette) throws OffprintException {
        text.only(Arrays.stream(TextRole.values()).map(ThemeNode::word).toArray(String[]::new));
        var looks = new EnumMap<TextRole, TextLook>(TextRole.class);
        for (var role : TextRole.values()) looks.put(role, look(text.get(ThemeNode.word(role)), palette));
        return looks;
    }

    private static TextLook look(ThemeNode look, Palette palette) throws OffprintException {
        look.only(
                "family",
                "weight",
                "italic",
                "size",
                "leading",
                "tracking",
                "caps",
                "colour",
                "align",
                "before",
                "after");
        return look.making(node -> new TextLook(
                node.choice("family", FamilyRole.class),
                node.whole("weight"),
                node.flag("italic"),
                node.number("size"),
                node.number("leading"),
                node.number("tracking"),
                node.choice("caps", Caps.class),
                colour(node.get("colour"), palette),
                node.choice("align", Alignment.class),
                node.number("before"),
                node.number("after")));
    }
}
