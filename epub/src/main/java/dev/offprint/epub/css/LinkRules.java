// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import dev.offprint.core.style.Colour;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.TextRole;

/** Links, and the colours of the theme by day and by night. */
final class LinkRules {
    private final Rules rules;
    private final Css css;

    private LinkRules(Rules rules) {
        this.rules = rules;
        this.css = rules.css();
    }

    /** Underlined, for colour must not carry the meaning alone; what is clearly a mark or an entry is not. */
    static void write(Rules rules) {
        var css = rules.css();
        css.rule(
                "a",
                "color: #" + rules.style().theme().palette().link().hex() + ";",
                "text-decoration: underline;\ntext-decoration-thickness: from-font;\ntext-underline-offset: .14em;");
        boolean lined = rules.style().theme().text().underlineLinks();
        css.rule(".note-mark a, nav a, a sup" + (lined ? "" : ", a.back"), "text-decoration: none;");
        css.rule("a.back", rules.look().family(FamilyRole.SANS));
    }

    /**
     * Where the device tells of the night; last, as it overrides. The reading system may still show a white page, so the
     * colour is mixed with the ink that there is, where that can be said.
     */
    static void night(Rules rules) {
        var group = new LinkRules(rules);
        var mixed = new Css();
        group.inks(mixed, true);
        group.css.block("@media (prefers-color-scheme: dark)", group.inks(new Css(), false));
        group.css.block(
                "@media (prefers-color-scheme: dark)",
                new Css().block("@supports (color: color-mix(in srgb, currentColor, red))", mixed));
    }

    private Css inks(Css to, boolean mixed) {
        ink(to, "a", rules.style().theme().palette().link(), mixed);
        for (var role : new TextRole[] {TextRole.KICKER, TextRole.MASTHEAD}) {
            var colour = rules.style().look(role).colour();
            if (Declarations.isColoured(colour))
                ink(to, "." + Css.name(role) + ", .cover-" + Css.name(role), colour, mixed);
        }
        return to;
    }

    private static void ink(Css css, String selector, Colour colour, boolean mixed) {
        css.rule(
                selector,
                mixed
                        ? "color: color-mix(in srgb, currentColor 66%, #" + colour.hex() + ");"
                        : "color: #" + light(colour).hex() + ";");
    }

    private static Colour light(Colour colour) {
        return new Colour((colour.red() + 2 * 255) / 3, (colour.green() + 2 * 255) / 3, (colour.blue() + 2 * 255) / 3);
    }
}
