// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import static dev.offprint.core.style.TextRole.BODY;

import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextDesign.Emphasis;
import dev.offprint.core.style.TextRole;

/** A style sheet in the making, with the measures of its style. */
final class Rules {
    static final String TOGETHER = "page-break-inside: avoid;\nbreak-inside: avoid;";
    static final String WITH_NEXT = "page-break-after: avoid;\nbreak-after: avoid;\n" + TOGETHER;

    private final Style style;
    private final Declarations look;
    private final Css css = new Css();

    Rules(Style style) {
        this.style = style;
        this.look = new Declarations(style);
    }

    Style style() {
        return style;
    }

    Declarations look() {
        return look;
    }

    Css css() {
        return css;
    }

    /** A role that stands in the body. */
    void role(String selector, TextRole role, String... more) {
        css.rule(selector, look.text(role, BODY), look.space(role), String.join("\n", more));
        inner(selector, role);
    }

    /** A role that stands in another one. */
    void within(String selector, TextRole role, TextRole outer, String more) {
        css.rule(selector, look.text(role, outer), more);
        inner(selector, role);
    }

    /** Links in thin ink would be too pale; what is stressed in italics stands upright. */
    private void inner(String selector, TextRole role) {
        if (look.isThin(role)) css.rule(selector.replace(",", " a,") + " a", "color: inherit;");
        if (style.look(role).italic()) css.rule(selector.replace(",", " em,") + " em", "font-style: normal;");
    }

    /** Whether nothing is set in italics. */
    boolean upright() {
        return style.theme().text().emphasis() == Emphasis.BOLD;
    }

    /** So many leadings of the body, in its ems. */
    String lines(double count) {
        return look.halfLeadings(2 * count, BODY);
    }

    /** A hairline above or below. */
    String hairline(String side) {
        return "border-" + side + ": 1px solid " + rule() + ";";
    }

    /** The colour of hairlines. */
    String rule() {
        return "#" + style.theme().palette().rule().hex();
    }
}
