// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextLook;
import dev.offprint.core.style.TextRole;
import java.util.ArrayList;
import java.util.Locale;

/** The look of a role as CSS, relative to the role that it stands in. */
final class Declarations {
    /** A grey that differs less from the body's ink is the reading system's ink. */
    private static final double SLIGHT = .12;

    private final Style style;

    Declarations(Style style) {
        this.style = style;
    }

    /** Everything but the space around it. */
    String text(TextRole role, TextRole within) {
        var look = style.look(role);
        var parent = style.look(within);
        var lines = new ArrayList<String>();
        if (look.family() != parent.family()) lines.add(family(look.family()));
        if (look.size() != parent.size()) lines.add("font-size: " + Css.em(look.size() / parent.size()) + ";");
        lines.add("line-height: " + Css.number(look.leading() / look.size()) + ";");
        lines.add("font-weight: " + look.weight() + ";");
        lines.add("font-style: " + (look.italic() ? "italic" : "normal") + ";");
        lines.add(caps(look.caps()));
        if (look.tracking() != 0) lines.add("letter-spacing: " + Css.em(look.tracking() / 1000) + ";");
        lines.add(colour(look));
        lines.add(alignment(look.alignment()));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    /** The space above and below, in ems of the role itself. */
    String space(TextRole role) {
        var look = style.look(role);
        return "margin: " + halfLeadings(look.spaceBefore(), look) + " 0 " + halfLeadings(look.spaceAfter(), look)
                + ";";
    }

    /** So many half leadings of the body, in ems of a look. */
    String halfLeadings(double count, TextLook look) {
        return Css.em(count * style.leading() / 2 / look.size());
    }

    String family(FamilyRole role) {
        var family = style.theme().faces().family(role);
        var names = new ArrayList<String>();
        names.add(quoted(family.name()));
        family.substitutes().forEach(name -> names.add(quoted(name)));
        names.add(
                switch (role) {
                    case SERIF -> "serif";
                    case SANS -> "sans-serif";
                    case MONO -> "monospace";
                });
        return "font-family: " + String.join(", ", names) + ";";
    }

    /** Justified text is divided where the style says so, other text is not. */
    String alignment(Alignment alignment) {
        boolean divide = alignment == Alignment.JUSTIFY && style.hyphenate();
        return "text-align: " + alignment.name().toLowerCase(Locale.ROOT) + ";\n" + hyphens(divide ? "auto" : "manual");
    }

    static String hyphens(String value) {
        return "-webkit-hyphens: " + value + ";\n-epub-hyphens: " + value + ";\nhyphens: " + value + ";";
    }

    /**
     * Black and greys follow the ink of the reading system, which may be white at night: a grey is a thinner ink. Only
     * real colours are named.
     */
    private String colour(TextLook look) {
        var colour = look.colour();
        if (isColoured(colour)) return "color: #" + colour.hex() + ";";
        double ink = style.look(TextRole.BODY).colour().green();
        double thinner = (colour.green() - ink) / (255 - ink);
        return thinner < SLIGHT ? "" : "opacity: " + Css.number(1 - thinner) + ";";
    }

    static boolean isColoured(Colour colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return most - least > 24;
    }

    private static String caps(Caps caps) {
        return switch (caps) {
            case NONE -> "";
            case SMALL_CAPS -> "font-variant: small-caps;";
            case CAPITALS -> "text-transform: uppercase;";
        };
    }

    private static String quoted(String name) {
        return '"' + name.replaceAll("[\"\\\\\\p{Cntrl}<]", "") + '"';
    }
}
