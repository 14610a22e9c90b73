// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.BODY;
import static dev.offprint.core.style.TextRole.CONTENTS_TITLE;
import static dev.offprint.core.style.TextRole.HEADING_1;
import static dev.offprint.core.style.TextRole.HEADING_2;
import static dev.offprint.core.style.TextRole.HEADING_3;
import static dev.offprint.core.style.TextRole.HEADING_4;
import static dev.offprint.core.style.TextRole.HEADING_5;
import static dev.offprint.core.style.TextRole.HEADING_6;
import static dev.offprint.core.style.TextRole.HEADLINE;
import static dev.offprint.core.style.TextRole.NOTE;
import static dev.offprint.core.style.TextRole.QUOTE;
import static dev.offprint.core.style.TextRole.TABLE_HEAD;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextLook;
import dev.offprint.core.style.TextRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The look of a role as CSS, relative to the role that it stands in. */
final class Declarations {
    /** A grey that differs less from the body's ink is the reading system's ink. */
    private static final double SLIGHT = .12;

    /** The shorthand would also take the figures back. */
    static final String SMALL_CAPS = "font-variant-caps: small-caps;";

    /** In ems of the body. */
    private static final double LARGE = 1.5;

    /** Roles whose elements browsers dress in their own way. */
    private static final Set<TextRole> BROWSERS_OWN = EnumSet.of(
            HEADLINE, HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6, TABLE_HEAD, CONTENTS_TITLE);

    /** Roles of running text. */
    private static final Set<TextRole> RUNNING = EnumSet.of(BODY, QUOTE, NOTE);

    private final Style style;

    Declarations(Style style) {
        this.style = style;
    }

    /** Everything but the space around it; what it inherits is not said again. */
    String text(TextRole role, TextRole within) {
        var look = style.look(role);
        var parent = style.look(within);
        boolean all = BROWSERS_OWN.contains(role);
        var lines = new ArrayList<String>();
        if (look.family() != parent.family()) lines.add(family(look.family()));
        if (all || look.size() != parent.size()) lines.add("font-size: " + Css.em(ems(role) / ems(within)) + ";");
        var leading = Css.number(look.leading() / look.size());
        if (!leading.equals(Css.number(parent.leading() / parent.size()))) lines.add("line-height: " + leading + ";");
        if (all || look.weight() != parent.weight()) lines.add("font-weight: " + look.weight() + ";");
        if (all || look.italic() != parent.italic())
            lines.add("font-style: " + (look.italic() ? "italic" : "normal") + ";");
        if (all || look.caps() != parent.caps()) lines.add(caps(look.caps()));
        if (all || look.tracking() != parent.tracking())
            lines.add("letter-spacing: " + Css.em(look.tracking() / 1000) + ";");
        lines.add(colour(look, all));
        if (all || alignment(role) != alignment(within)) lines.add(alignment(alignment(role)));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    /** What is set as the body is in the theme follows the body when the user asks for another alignment. */
    private Alignment alignment(TextRole role) {
        var own = style.theme().look(role).alignment();
        boolean follows =
                RUNNING.contains(role) && own == style.theme().look(BODY).alignment();
        return follows ? style.bodyAlignment() : own;
    }

    /** The space above and below, in ems of the role itself. */
    String space(TextRole role) {
        var look = style.look(role);
        return "margin: " + halfLeadings(look.spaceBefore(), role) + " 0 " + halfLeadings(look.spaceAfter(), role)
                + ";";
    }

    /** So many half leadings of the body, in ems of a role. */
    String halfLeadings(double count, TextRole role) {
        return Css.em(count * style.leading() / 2 / style.look(BODY).size() / ems(role));
    }

    /** The size of a role in ems of the body. A small screen bears half of what a sheet does beyond one and a half. */
    private double ems(TextRole role) {
        double ems = emsOnPaper(role);
        return ems <= LARGE ? ems : LARGE + (ems - LARGE) / 2;
    }

    /** The size of a role in ems of the body, as on paper. */
    double emsOnPaper(TextRole role) {
        return style.look(role).size() / style.look(BODY).size();
    }

    String family(FamilyRole role) {
        return "font-family: " + FamilyNames.of(style.theme().faces(), role) + ";";
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
    private String colour(TextLook look, boolean all) {
        var colour = look.colour();
        if (isColoured(colour)) return "color: #" + colour.hex() + ";";
        if (thinness(colour) < SLIGHT) return all ? "opacity: 1;" : "";
        return "opacity: " + Css.number(1 - thinness(colour)) + ";";
    }

    /** Whether a role is set in a grey: links in it would be too pale. */
    boolean isThin(TextRole role) {
        var colour = style.look(role).colour();
        return !isColoured(colour) && thinness(colour) >= SLIGHT;
    }

    private double thinness(Colour colour) {
        double ink = style.look(BODY).colour().green();
        return (colour.green() - ink) / (255 - ink);
    }

    static boolean isColoured(Colour colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return most - least > 24;
    }

    private static String caps(Caps caps) {
        return switch (caps) {
            case NONE -> "font-variant-caps: normal;\ntext-transform: none;";
            case SMALL_CAPS -> SMALL_CAPS;
            case CAPITALS -> "text-transform: uppercase;";
        };
    }
}
